import Diagrams
import Layout

/// Whether every text of an SVG is where it belongs: inside its card, its pill, its label, the picture; and not on
/// another text.
struct SVGTextFaults {
    let elements: [SVGElement]

    /// A text with the area that its letters fill.
    private struct PlacedText {
        let position: Int
        let text: String
        let area: Rectangle
    }

    var all: [String] {
        let texts = placedTexts
        return outside(texts) + overlaps(texts)
    }

    private var placedTexts: [PlacedText] {
        elements.indices.filter { elements[$0].name == "text" }.map { position in
            let element = elements[position]
            let size = element.number("font-size") ?? 0
            let style = TextStyle(size: size, isBold: element.attributes["font-weight"] == "700")
            let width = TextMetrics.width(of: element.text, style)
            let left =
                (element.number("x") ?? 0) - (element.attributes["text-anchor"] == "middle" ? width / 2 : 0)
            // Capitals and descenders of the Helvetica family.
            let top = (element.number("y") ?? 0) - 0.72 * size
            let area = Rectangle(x: left, y: top, width: width, height: 0.93 * size)
            return PlacedText(position: position, text: element.text, area: area)
        }
    }

    private func outside(_ texts: [PlacedText]) -> [String] {
        let page = elements.first.flatMap(box) ?? Rectangle(x: 0, y: 0, width: 0, height: 0)
        return texts.flatMap { text in
            containers(of: text.position, page: page).filter {
                !$0.area.grown(by: 0.5).contains(text.area)
            }
            .map { "'\(text.text.prefix(60))' does not fit into \($0.name)" }
        }
    }

    /// The boxes that a text has to stay in.
    private func containers(of position: Int, page: Rectangle) -> [(name: String, area: Rectangle)] {
        var containers = [(name: "the picture", area: page)]
        let previous = elements[position - 1]
        let anchor = Point(x: elements[position].number("x") ?? 0, y: elements[position].number("y") ?? 0)
        if previous.name == "circle", let radius = previous.number("r"), previous.number("cx") == anchor.x {
            // A number on its disc: it may stand out of the card, not of the disc.
            let center = Point(x: anchor.x, y: previous.number("cy") ?? 0)
            return containers + [(name: "its disc", area: Rectangle(center, center).grown(by: radius))]
        }
        if previous.name == "rect", previous.parent == elements[position].parent, let area = box(previous),
            area.contains(Rectangle(anchor, anchor))
        {
            containers.append((name: "its box", area: area))
        }
        guard let group = elements[position].parent, let name = elements[group].attributes["id"] else {
            return containers
        }
        let first = elements[group...].first { $0.parent == group && !["title", "desc"].contains($0.name) }
        // A group that begins with a box is a card or a frame.
        if let first, first.name == "rect", let area = box(first) {
            containers.append((name: name, area: area))
        }
        return containers
    }

    private func box(_ element: SVGElement) -> Rectangle? {
        guard let width = element.number("width"), let height = element.number("height") else { return nil }
        return Rectangle(
            x: element.number("x") ?? 0,
            y: element.number("y") ?? 0,
            width: width,
            height: height
        )
    }

    private func overlaps(_ texts: [PlacedText]) -> [String] {
        let sorted = texts.sorted { $0.area.y < $1.area.y }
        return sorted.indices.flatMap { first in
            sorted[(first + 1)...].prefix { $0.area.y < sorted[first].area.maxY - 0.5 }.filter {
                $0.area.grown(by: -0.25).collides(with: sorted[first].area.grown(by: -0.25))
            }
            .map { "'\(sorted[first].text.prefix(60))' overlaps '\($0.text.prefix(60))'" }
        }
    }
}
