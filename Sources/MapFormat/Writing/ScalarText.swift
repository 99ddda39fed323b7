/// One value as YAML text: plain where it reads back as the same, else in double quotes.
enum ScalarText {
    /// The text of a value.
    ///
    /// - Parameter inFlow: whether it stands inside `{ }` or `[ ]`, where commas and brackets end a value.
    static func text(_ value: String, inFlow: Bool) -> String {
        isPlain(value, inFlow: inFlow) ? value : quoted(value)
    }

    /// Whether a value reads back as the same without quotes.
    static func isPlain(_ value: String, inFlow: Bool) -> Bool {
        let scalars = value.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, startsPlain(value) else { return false }
        guard first != " ", last != " ", last != ":" else { return false }
        if inFlow, scalars.contains(where: flowMarks.contains) { return false }
        guard !value.contains(": "), !value.contains(" #") else { return false }
        return scalars.allSatisfy(isPrintedAsItIs)
    }

    /// In double quotes, with escapes for what cannot stand there as it is.
    static func quoted(_ value: String) -> String {
        value.unicodeScalars.reduce(into: "\"") { $0 += escaped($1) } + "\""
    }

    /// The marks that end a plain value inside brackets; the colon too, which some readers take there for a key's.
    private static let flowMarks: Set<Unicode.Scalar> = [",", "[", "]", "{", "}", ":"]
    /// The marks that cannot start a plain value.
    private static let startMarks: Set<Unicode.Scalar> = [
        ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`",
    ]
    /// The marks that can, when something other than a space follows.
    private static let startMarksAlone: Set<Unicode.Scalar> = ["-", "?", ":"]

    private static func startsPlain(_ value: String) -> Bool {
        let scalars = value.unicodeScalars
        guard let first = scalars.first, !startMarks.contains(first) else { return false }
        guard startMarksAlone.contains(first) else { return !value.hasPrefix("...") }
        guard let second = scalars.dropFirst().first else { return false }
        return second != " " && !startMarksAlone.contains(second)
    }

    /// Not the controls, not what ends a line, and no byte order mark.
    private static func isPrintedAsItIs(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: isPrintedAsItIs(scalar) ? String(scalar) : numbered(scalar)
        }
    }

    private static func numbered(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
