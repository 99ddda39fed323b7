public import Findings
public import StakeholderModel

/// What `check` tells of several maps, as one JSON document. `docs/output.md` describes every key.
public struct CheckDocument {
    private var maps: [MapDocument] = []

    /// A document without maps.
    public init() {}

    /// Adds a map that was checked.
    public mutating func add(_ report: MapReport, language: Language) {
        maps.append(MapDocument(report, language: language))
    }

    /// Adds a map with errors, which is not analysed.
    public mutating func add(unusable source: SourceText, diagnostics: [Diagnostic], language: Language) {
        maps.append(MapDocument(unusable: source, diagnostics: diagnostics, language: language))
    }

    /// The document as text.
    public func text() throws -> String { try JSONText.text(of: Whole(maps: maps)) }

    private struct Whole: Encodable {
        var format = "dealmap-check"
        var formatVersion = 1
        let maps: [MapDocument]
    }
}
