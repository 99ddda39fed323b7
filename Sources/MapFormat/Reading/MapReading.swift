public import Findings
public import StakeholderModel

/// What came of reading a map: the map, or what is wrong with the text.
public struct MapReading: Sendable {
    /// The text that was read.
    public let source: SourceText
    /// The map; `nil` when there is any error.
    public let map: AccountMap?
    /// All that is wrong with the text, in the order of the places.
    public let diagnostics: [Diagnostic]
    /// Where the facts of the map stand in the text.
    public let index: SourceIndex
}
