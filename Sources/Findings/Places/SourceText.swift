/// A text with the name it has for people, so that messages can show its lines.
public struct SourceText: Sendable, Hashable {
    /// What messages call the text: the path as it was given, or `<stdin>`.
    public let name: String
    /// The text.
    public let text: String
    /// Whether messages may show the lines: not where the text says names that are left out.
    public let isShown: Bool

    /// A text and its name.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
        isShown = true
    }

    /// A text of which messages show places and no words.
    ///
    /// - Parameter name: what messages call it; the path of a file may say a name too.
    public init(hidden name: String) {
        self.name = name
        text = ""
        isShown = false
    }
}
