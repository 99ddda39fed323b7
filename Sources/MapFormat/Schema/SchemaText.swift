/// Writes a value as JSON, the same bytes for the same value.
struct SchemaText {
    /// Lists that fit on a line of so many characters are written on one.
    private static let width = 100

    /// The JSON of a value, with a line break at its end.
    static func of(_ value: SchemaValue) -> String { text(value, depth: 0) + "\n" }

    private static func text(_ value: SchemaValue, depth: Int) -> String {
        switch value {
        case .null: "null"
        case .boolean(let isTrue): isTrue ? "true" : "false"
        case .number(let number): String(number)
        case .text(let text): quoted(text)
        case .list(let items): lines("[", items.map { self.text($0, depth: depth + 1) }, "]", depth)
        case .object(let members):
            lines(
                "{",
                members.map { quoted($0.key) + ": " + self.text($0.value, depth: depth + 1) },
                "}",
                depth
            )
        }
    }

    private static func lines(_ open: String, _ parts: [String], _ close: String, _ depth: Int) -> String {
        guard !parts.isEmpty else { return open + close }
        let inner = parts.joined(separator: ", ")
        if inner.count + 2 * depth <= width, !inner.contains("\n") { return open + inner + close }
        let indent = String(repeating: "  ", count: depth + 1)
        let lines = parts.map { indent + $0 }.joined(separator: ",\n")
        return "\(open)\n\(lines)\n\(String(repeating: "  ", count: depth))\(close)"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars { result += escaped(scalar) }
        return result + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        default: scalar.value < 0x20 ? control(scalar) : String(scalar)
        }
    }

    private static func control(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
