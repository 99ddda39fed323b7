public import Findings

/// What came of reading a configuration: what it sets, or what is wrong with the text.
public struct ConfigurationReading: Sendable {
    /// The text that was read.
    public let source: SourceText
    /// What it sets; `nil` when there is any error.
    public let configuration: Configuration?
    /// All that is wrong with the text, in the order of the places.
    public let diagnostics: [Diagnostic]
    /// Where the playbook is named; the start of the text when none is.
    public let playbookRange: SourceRange
}
