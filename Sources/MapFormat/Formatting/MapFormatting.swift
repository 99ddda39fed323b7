public import Findings
public import StakeholderModel

/// What came of formatting a map.
public struct MapFormatting: Sendable {
    /// The text in the canonical layout, or why there is none.
    public enum Outcome: Sendable, Hashable {
        /// The text in the canonical layout; the same as before when there was nothing to change.
        case formatted(String)
        /// The text has errors: what it means is not known, so that nothing of it is moved.
        case broken
        /// The text in the canonical layout would not have said the same, so that there is none.
        case refused
    }

    /// The text as it was.
    public let source: SourceText
    /// The language that the map asks for.
    public let language: Language?
    /// What is wrong with the text.
    public let diagnostics: [Diagnostic]
    /// What came of it.
    public let outcome: Outcome

    /// Whether the canonical text is another one.
    public var isChanged: Bool {
        guard case .formatted(let text) = outcome else { return false }
        // Two spellings of one accented letter are equal for `String`, and still other bytes.
        return !text.utf8.elementsEqual(source.text.utf8)
    }
}
