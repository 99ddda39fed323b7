/// A statement of a DOT text: a node, an edge or a setting.
struct DOTStatement {
    /// The node, or the node from which an edge goes, or a word such as `edge`.
    let subject: String
    /// What stands in square brackets, and what `label=` outside of them.
    var attributes: [String: String]
}

/// Why a text is no DOT that our writer may write.
struct DOTSyntaxError: Error {
    let description: String
}

/// Reads the DOT that our writer may write, line by line, as the lexer of Graphviz would read its quoted strings.
struct DOTReader {
    static func read(_ text: String) throws -> [DOTStatement] {
        var statements: [DOTStatement] = []
        var depth = 0
        for line in text.split(separator: "\n") {
            let tokens = try self.tokens(of: line)
            depth += tokens.filter { $0 == .sign("{") }.count - tokens.filter { $0 == .sign("}") }.count
            guard let first = tokens.first(where: { if case .word = $0 { true } else { false } }),
                case .word(let subject) = first
            else { continue }
            statements.append(DOTStatement(subject: subject, attributes: attributes(tokens)))
        }
        guard depth == 0, statements.first?.subject == "digraph" else {
            throw DOTSyntaxError(description: "the braces do not match")
        }
        return statements
    }

    private enum Token: Equatable {
        case word(String)
        case sign(Character)
    }

    private static func attributes(_ tokens: [Token]) -> [String: String] {
        var attributes: [String: String] = [:]
        for position in tokens.indices.dropFirst().dropLast() where tokens[position] == .sign("=") {
            guard case .word(let key) = tokens[position - 1], case .word(let value) = tokens[position + 1]
            else { continue }
            attributes[key] = value
        }
        return attributes
    }

    private static func tokens(of line: Substring) throws -> [Token] {
        var tokens: [Token] = []
        var scalars = line.unicodeScalars[...]
        while let scalar = scalars.first {
            if scalar == "\"" {
                tokens.append(.word(try quoted(&scalars)))
            } else if isWordScalar(scalar) {
                let word = scalars.prefix(while: isWordScalar)
                scalars = scalars.dropFirst(word.count)
                tokens.append(.word(String(word)))
            } else {
                guard " {}[];,=->#".unicodeScalars.contains(scalar) else {
                    throw DOTSyntaxError(
                        description: "\(scalar.debugDescription) outside of a string: \(line)"
                    )
                }
                if scalar != " " { tokens.append(.sign(Character(scalar))) }
                scalars = scalars.dropFirst()
            }
        }
        return tokens
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_")
    }

    /// A string up to its closing quote; only an escaped quote does not close it.
    private static func quoted(_ scalars: inout Substring.UnicodeScalarView) throws -> String {
        scalars = scalars.dropFirst()
        var result = String.UnicodeScalarView()
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"": return String(result)
            case "\\":
                result.append(scalar)
                if let next = scalars.popFirst() { result.append(next) }
            default:
                if scalar.isControl { throw DOTSyntaxError(description: "a raw control character") }
                result.append(scalar)
            }
        }
        throw DOTSyntaxError(description: "a string without an end")
    }

    /// How a label has to spell a text, so that Graphviz shows the text itself: no quote, backslash or entity of it
    /// means anything; a line feed is one, other control characters are spaces.
    static func plain(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "&": result += "&amp;"
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar.isControl ? " " : scalar)
            }
        }
        return result
    }
}
