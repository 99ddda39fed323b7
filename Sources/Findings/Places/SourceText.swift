/// A text with the name it has for people, so that messages can show its lines.
public struct SourceText: Sendable, Hashable {
    /// What messages call the text: the path as it was given, or `<stdin>`.
    public let name: String
    /// The text.
    public let text: String

    /// A text and its name.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}
