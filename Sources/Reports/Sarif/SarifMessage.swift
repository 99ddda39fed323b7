/// A text of a log. In one, braces hold a place for an argument and a bracket before a parenthesis makes a link.
struct SarifMessage: Encodable {
    let text: String

    /// A text that means what it says: braces are doubled, as the standard asks, and no link is left in it.
    init(_ text: String) {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "(", previous == "]" { result.append(" ") }
            result.append(scalar)
            if scalar == "{" || scalar == "}" { result.append(scalar) }
            previous = scalar
        }
        self.text = String(result)
    }

    /// Sentences of which each is a line; what a terminal would obey is replaced.
    init(lines: [String]) { self.init(lines.map(Printable.text).joined(separator: "\n")) }
}
