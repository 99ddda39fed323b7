import TestSupport

/// Between brackets, and single values.
extension RandomLayout {
    mutating func flow(_ value: RandomValue) -> String {
        switch value {
        case .word, .text: return scalar(value, 0, inFlow: true)
        case .list(let items):
            let parts = items.map { item in gap() + flow(item) + gap() }
            return "[" + parts.joined(separator: ",")
                + (parts.isEmpty || !numbers.chance(15) ? gap() : "," + gap()) + "]"
        case .object(let entries):
            let parts = entries.map {
                gap() + key($0.key) + " " + gap() + flow($0.value) + gap()
            }
            return "{" + parts.joined(separator: ",")
                + (parts.isEmpty || !numbers.chance(15) ? gap() : "," + gap()) + "}"
        }
    }

    /// What may stand between two words inside brackets.
    private mutating func gap() -> String {
        switch numbers.number(0...39) {
        case 0: " " + comment() + "\n" + spaces(1...8)
        case 1: "\n" + spaces(1...8)
        case 2: "\n" + ownLine(1...8) + "\n" + spaces(1...8)
        case 3...9: spaces(0...3)
        default: ""
        }
    }

    /// A single value in one of the styles that can hold it.
    ///
    /// - Parameter indentation: the column of the key or dash before it.
    mutating func scalar(_ value: RandomValue, _ indentation: Int, inFlow: Bool) -> String {
        switch value {
        case .word(let word): return numbers.chance(90) ? word : numbers.pick("\"\(word)\"", "'\(word)'")
        case .text(let text):
            if !inFlow, numbers.chance(25) { return literal(text, indentation) }
            if numbers.chance(40), isPlain(text) { return folded(text, indentation) }
            if numbers.chance(50), !text.contains("\n") {
                return "'" + folded(String(text.flatMap { $0 == "'" ? "''" : String($0) }), indentation) + "'"
            }
            return "\"" + folded(String(text.flatMap(escaped)), indentation) + "\""
        case .list, .object: return ""
        }
    }

    private func escaped(_ character: Character) -> String {
        switch character {
        case "\n": "\\n"
        case "\"": "\\\""
        case "\\": "\\\\"
        default: String(character)
        }
    }

    private func isPlain(_ text: String) -> Bool { !text.contains { "\n#:{}[],\"".contains($0) } }

    /// The text with some of its single spaces as line breaks, which mean the same.
    private mutating func folded(_ text: String, _ indentation: Int) -> String {
        guard numbers.chance(30), !text.contains("  ") else { return text }
        return text.split(separator: " ", omittingEmptySubsequences: false).map(String.init).reduce(into: "")
        { result, word in
            guard !result.isEmpty else {
                result = word
                return
            }
            // An escape at the end of a line would take the line break with it.
            let canBreak = numbers.chance(30) && !result.hasSuffix("\\") && !word.isEmpty
            result +=
                (canBreak
                    ? spaces(0...2) + "\n" + String(repeating: " ", count: indentation + 1) + spaces(0...4)
                    : " ") + word
        }
    }

    private mutating func literal(_ text: String, _ indentation: Int) -> String {
        let columns = numbers.number(1...5)
        let margin = String(repeating: " ", count: indentation + columns)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? "" : margin + $0
        }
        let mark =
            numbers.pick("|", "|", ">") + (numbers.chance(20) ? "\(columns)" : "") + numbers.pick("", "-", "")
        return mark + (numbers.chance(15) ? " " + comment() : "") + "\n" + lines.joined(separator: "\n")
    }
}
