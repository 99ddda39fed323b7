/// One command of a workflow on GitHub: a line that becomes a mark beside a line of a file.
struct GitHubCommand {
    /// What the host makes of it.
    enum Level: String {
        case error
        case warning
        case notice
    }

    /// A property of the command.
    struct Property {
        let name: String
        let value: String
    }

    let level: Level
    let properties: [Property]
    /// The text; it can have several lines.
    let message: String

    /// The command as a line without its end. What would end a line, or a property, is written as its number.
    var line: String {
        let list = properties.map { $0.name + "=" + GitHubCommand.escaped(property: $0.value) }
        let head = "::" + level.rawValue + (list.isEmpty ? "" : " " + list.joined(separator: ","))
        return head + "::" + GitHubCommand.escaped(message)
    }

    private static func escaped(_ text: String) -> String {
        replacing(["%": "%25", "\r": "%0D", "\n": "%0A"], in: text)
    }

    private static func escaped(property text: String) -> String {
        replacing(["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"], in: text)
    }

    /// Goes by Unicode scalars: CR LF is one character of Swift.
    private static func replacing(_ escapes: [Unicode.Scalar: String], in text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let escape = escapes[scalar] { result += escape } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
