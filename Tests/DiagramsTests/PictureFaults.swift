import Diagrams
import Layout

/// What a picture promises and does not keep, in English sentences; empty when all is well.
///
/// - Complexity: the square of the number of cards, and the product of cards and stretches of lines.
struct PictureFaults {
    let picture: Picture
    let areas: [String: Rectangle]

    /// Computed positions are compared to half a point.
    static let tolerance = 0.5

    static func of(_ picture: Picture) -> [String] {
        let areas = Dictionary(
            picture.cards.map { ($0.card.identifier, $0.area) },
            uniquingKeysWith: { first, _ in first }
        )
        let faults = PictureFaults(picture: picture, areas: areas)
        return faults.missing + faults.cards + faults.badges + faults.frames + faults.labels + faults.links
            + faults.elbows + faults.outside
    }

    /// Everything of the scene has its place.
    private var missing: [String] {
        let scene = picture.scene
        var faults: [String] = []
        if areas.count != scene.cards.count { faults.append("\(areas.count) of \(scene.cards.count) cards") }
        if picture.elbows.count != scene.tree.count {
            faults.append("\(picture.elbows.count) of \(scene.tree.count) reporting lines")
        }
        if picture.frames.count != scene.frames.count {
            faults.append("\(picture.frames.count) of \(scene.frames.count) frames")
        }
        let rows = Set(picture.findings?.rows.map(\.row.badge) ?? [])
        faults += scene.cards.filter { !rows.isSuperset(of: $0.badges) }.map {
            "the badge of \($0.identifier) is not told"
        }
        let drawn = Set(picture.links.map(\.link.identifier))
        faults += scene.links.filter { !drawn.contains($0.identifier) }.map {
            "\($0.identifier) is not drawn"
        }
        return faults
    }

    private var cards: [String] {
        picture.cards.indices.flatMap { first in
            picture.cards.indices.dropFirst(first + 1).compactMap { second in
                let (one, other) = (picture.cards[first], picture.cards[second])
                guard one.area.collides(with: other.area) else { return nil }
                return "\(one.card.identifier) overlaps \(other.card.identifier)"
            }
        }
    }

    /// The discs on the upper right corner of a card, with their border.
    static func badgeAreas(of placed: PlacedCard) -> [Rectangle] {
        placed.card.badges.indices.map { position in
            let center = placed.badgeCenter(position)
            // With the half of its border.
            let reach = placed.badgeRadius + (placed.badgeRadius < 11 ? 0.5 : 1)
            return Rectangle(x: center.x - reach, y: center.y - reach, width: 2 * reach, height: 2 * reach)
        }
    }

    private var badges: [String] {
        picture.cards.flatMap { placed in
            PictureFaults.badgeAreas(of: placed).flatMap { badge in
                picture.cards.filter {
                    $0.card.identifier != placed.card.identifier && $0.area.collides(with: badge)
                }
                .map { "the badge of \(placed.card.identifier) overlaps \($0.card.identifier)" }
            }
        }
    }

    private var frames: [String] {
        let beside = Set(picture.scene.besideTree)
        let tree = picture.cards.filter { !beside.contains($0.card.identifier) }
        return picture.frames.flatMap { placed -> [String] in
            let name = placed.frame.identifier
            let members = Set(placed.frame.members)
            let inside = placed.area.grown(by: PictureFaults.tolerance)
            let lost = members.filter { areas[$0].map(inside.contains) != true }
            let strangers = tree.filter {
                !members.contains($0.card.identifier) && $0.area.collides(with: placed.area)
            }
            return lost.sorted().map { "\($0) is not inside of \(name)" }
                + strangers.map { "\($0.card.identifier) overlaps \(name), of which it is no member" }
        }
    }

    private var labels: [String] {
        let labels = picture.links.compactMap(\.label)
        let discs = picture.cards.flatMap(PictureFaults.badgeAreas)
        return labels.enumerated().flatMap { position, label -> [String] in
            let onCards = areas.filter { $0.value.collides(with: label.area) }.keys.sorted()
            let onLabels = labels.dropFirst(position + 1).filter { $0.area.collides(with: label.area) }
            let name = "the label '\(label.text)' at \(label.area.x) \(label.area.y)"
            return onCards.map { "\(name) overlaps \($0)" } + onLabels.map { "\(name) overlaps '\($0.text)'" }
                + (discs.contains { $0.collides(with: label.area) } ? ["\(name) overlaps a badge"] : [])
        }
    }

    private var outside: [String] {
        let page = Rectangle(x: 0, y: 0, width: picture.width, height: picture.height)
        let areas =
            picture.cards.map { ($0.card.identifier, $0.area) }
            + picture.frames.map { ($0.frame.identifier, $0.area) }
            + picture.links.compactMap { link in link.label.map { ("a label", $0.area) } }
            + picture.cards.flatMap { PictureFaults.badgeAreas(of: $0).map { ("a badge", $0) } }
        let points =
            picture.links.flatMap(\.points) + picture.elbows.flatMap(\.points)
            + picture.legend.map(\.textStart) + (picture.findings?.rows.map(\.textBaseline) ?? [])
        return areas.filter { !page.contains($0.1) }.map { "\($0.0) is not inside of the picture" }
            + points.filter { !page.contains(Rectangle($0, $0)) }.map { "\($0) is not inside of the picture" }
    }
}

extension Rectangle {
    /// The area between two corners.
    init(_ one: Point, _ other: Point) {
        self.init(
            x: min(one.x, other.x),
            y: min(one.y, other.y),
            width: abs(one.x - other.x),
            height: abs(one.y - other.y)
        )
    }

    /// Whether two areas share more than a border.
    func collides(with other: Rectangle) -> Bool {
        min(maxX, other.maxX) - max(x, other.x) > 0.01 && min(maxY, other.maxY) - max(y, other.y) > 0.01
    }

    /// Whether a point is on the border, or as near to it as makes no difference.
    func hasOnBorder(_ point: Point) -> Bool {
        let near = PictureFaults.tolerance
        let isBeside = abs(point.x - x) <= near || abs(point.x - maxX) <= near
        let isLevel = abs(point.y - y) <= near || abs(point.y - maxY) <= near
        return (isBeside && point.y >= y - near && point.y <= maxY + near)
            || (isLevel && point.x >= x - near && point.x <= maxX + near)
    }
}
