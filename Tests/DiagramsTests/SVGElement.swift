/// One element of an SVG, in the order of the file.
struct SVGElement {
    let name: String
    let attributes: [String: String]
    /// The position of the element around it.
    let parent: Int?
    /// The text directly inside.
    var text = ""

    /// An attribute that is a number.
    func number(_ attribute: String) -> Double? { attributes[attribute].flatMap(Double.init) }
}

/// Why a text is not well-formed.
struct SVGSyntaxError: Error, CustomStringConvertible {
    let description: String
}
