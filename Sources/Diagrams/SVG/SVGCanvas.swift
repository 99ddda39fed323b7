/// Collects the elements of an SVG, with colours by role.
///
/// A colour is an attribute, and a class that the dark theme overrides: so the picture looks right where style
/// sheets are ignored.
struct SVGCanvas {
    private(set) var text = ""
    private let isDark: Bool
    private let hasClasses: Bool
    /// What stands before every `id`, so that two pictures can stand in one page.
    private let prefix: String

    init(theme: Theme, prefix: String = "") {
        isDark = theme == .dark
        hasClasses = theme == .auto
        self.prefix = prefix
    }

    /// A stable name as the value of an `id`.
    func identifier(_ name: String) -> String { prefix + SVGText.identifier(name) }

    mutating func line(_ element: String) { text += element + "\n" }

    /// A fill, as attributes.
    func fill(_ role: ColorRole) -> String { paint("fill", "f", role) }

    /// A stroke, as attributes.
    func stroke(_ role: ColorRole, _ width: Double, isDashed: Bool = false) -> String {
        let dashes = isDashed ? " stroke-dasharray=\"6 5\"" : ""
        return paint("stroke", "s", role) + " stroke-width=\"\(SVGText.number(width))\"" + dashes
    }

    /// A fill and a stroke, as attributes with one class for both.
    func fillAndStroke(_ fill: ColorRole, _ stroke: ColorRole, _ width: Double, isDashed: Bool = false)
        -> String
    {
        let colors =
            "fill=\"\(color(fill))\" stroke=\"\(color(stroke))\" stroke-width=\"\(SVGText.number(width))\""
        let dashes = isDashed ? " stroke-dasharray=\"6 5\"" : ""
        guard hasClasses else { return colors + dashes }
        return "class=\"f-\(fill.rawValue) s-\(stroke.rawValue)\" " + colors + dashes
    }

    private func paint(_ attribute: String, _ prefix: String, _ role: ColorRole) -> String {
        let color = "\(attribute)=\"\(color(role))\""
        return hasClasses ? "class=\"\(prefix)-\(role.rawValue)\" \(color)" : color
    }

    private func color(_ role: ColorRole) -> String { Palette.color(role, isDark: isDark) }

    /// A line of text.
    mutating func words(
        _ text: String,
        at point: Point,
        _ style: TextStyle,
        _ role: ColorRole,
        isCentered: Bool = false,
        isSlanted: Bool = false
    ) {
        let weight = style.isBold ? " font-weight=\"700\"" : ""
        let anchor = isCentered ? " text-anchor=\"middle\"" : ""
        let slant = isSlanted ? " font-style=\"italic\"" : ""
        let place = "x=\"\(SVGText.number(point.x))\" y=\"\(SVGText.number(point.y))\""
        let size = "font-size=\"\(SVGText.number(style.size))\""
        line(
            "<text \(place) \(size)\(weight)\(anchor)\(slant) \(fill(role))>\(SVGText.escaped(text))</text>"
        )
    }
}
