/// Writing texts of a file into Markdown, where many characters mean something.
enum Markdown {
    /// A text that shows as it is, wherever in a line it stands: one line, and nothing in it is markup.
    static func escaped(_ text: String) -> String {
        Printable.text(text).reduce(into: "") { result, character in
            if character == "&" {
                result += "&amp;"
            } else if character == "<" {
                result += "&lt;"
            } else if character == ">" {
                result += "&gt;"
            } else {
                if markup.contains(character) { result.append("\\") }
                result.append(character)
            }
        }
    }

    private static let markup: Set<Character> = ["\\", "`", "*", "_", "[", "]", "|", "#", "~", "$", "!"]
}
