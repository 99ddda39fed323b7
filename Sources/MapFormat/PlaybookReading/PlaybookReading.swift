public import Findings
public import StakeholderModel

/// What came of reading a playbook: the playbook, or what is wrong with the text.
public struct PlaybookReading: Sendable {
    /// The text that was read.
    public let source: SourceText
    /// The playbook; `nil` when there is any error.
    public let playbook: Playbook?
    /// All that is wrong with the text, in the order of the places.
    public let diagnostics: [Diagnostic]
}
