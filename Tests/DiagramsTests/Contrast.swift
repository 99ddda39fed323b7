import Layout

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The contrast of two colours by the formula of WCAG 2.
enum Contrast {
    static func ratio(_ one: String, _ other: String) -> Double {
        let luminances = [luminance(one), luminance(other)].sorted()
        return (luminances[1] + 0.05) / (luminances[0] + 0.05)
    }

    private static func luminance(_ color: String) -> Double {
        let number = Int(color.dropFirst(), radix: 16) ?? 0
        let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    /// The colour of each text with the colour of the last shape drawn below its middle before it.
    static func pairs(in svg: String) throws -> Set<[String]> {
        let elements = try SVGReader.read(svg)
        var grounds: [(area: Rectangle, fill: String)] = []
        var pairs: Set<[String]> = []
        for element in elements {
            if let ground = ground(element) { grounds.append(ground) }
            guard element.name == "text", let ink = element.attributes["fill"] else { continue }
            let size = element.number("font-size") ?? 0
            // Two points to the right of where a text begins there is ink, whatever its length.
            let isCentered = element.attributes["text-anchor"] == "middle"
            let x = (element.number("x") ?? 0) + (isCentered ? 0 : 2)
            let y = (element.number("y") ?? 0) - size / 3
            let point = Rectangle(x: x, y: y, width: 0, height: 0)
            guard let below = grounds.last(where: { $0.area.contains(point) }) else { continue }
            pairs.insert([ink, below.fill])
        }
        return pairs
    }

    private static func ground(_ element: SVGElement) -> (area: Rectangle, fill: String)? {
        guard let fill = element.attributes["fill"], fill != "none" else { return nil }
        if element.name == "circle" {
            let radius = element.number("r") ?? 0
            let left = (element.number("cx") ?? 0) - radius
            let top = (element.number("cy") ?? 0) - radius
            return (Rectangle(x: left, y: top, width: 2 * radius, height: 2 * radius), fill)
        }
        guard element.name == "rect", let width = element.number("width"),
            let height = element.number("height")
        else { return nil }
        let left = element.number("x") ?? 0
        return (Rectangle(x: left, y: element.number("y") ?? 0, width: width, height: height), fill)
    }
}
