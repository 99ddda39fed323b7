public import StakeholderModel

/// What is wrong with a text that a person wrote: where, what was expected, and what to do.
public struct Diagnostic: Sendable, Hashable {
    /// How bad it is.
    public enum Severity: String, Sendable, Hashable {
        /// The text cannot be used.
        case error
        /// The text can be used, and probably says something else than was meant.
        case warning
    }

    /// A second place that belongs to the message, such as the other of two definitions.
    public struct Note: Sendable, Hashable {
        /// What is there, said beside the carets.
        public let message: Wording
        /// Where.
        public let range: SourceRange

        /// A second place.
        public init(_ message: Wording, at range: SourceRange) {
            self.message = message
            self.range = range
        }
    }

    /// The kind of mistake.
    public let code: DiagnosticCode
    /// How bad it is.
    public let severity: Severity
    /// What is wrong, in one sentence.
    public let message: Wording
    /// Where; `nil` for a text as a whole.
    public let range: SourceRange?
    /// What is said beside the carets: what was expected, the nearest name.
    public let label: Wording?
    /// Other places that belong to the message.
    public let notes: [Note]
    /// What to write instead, when a sentence says it better than a label.
    public let help: Wording?

    /// A mistake in a text.
    public init(
        code: DiagnosticCode,
        severity: Severity = .error,
        message: Wording,
        range: SourceRange?,
        label: Wording? = nil,
        notes: [Note] = [],
        help: Wording? = nil
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.range = range
        self.label = label
        self.notes = notes
        self.help = help
    }
}
