public import Findings
public import StakeholderModel

/// What something that is supposed would change of several maps, as one JSON document. `docs/output.md` describes every
/// key.
public struct WhatIfDocument {
    private var maps: [SupposedMapDocument] = []

    /// A document without maps.
    public init() {}

    /// Adds a map.
    public mutating func add(_ report: WhatIfReport, language: Language) {
        maps.append(SupposedMapDocument(report, language: language))
    }

    /// Adds a map that cannot be used and is not analysed.
    ///
    /// - Parameters:
    ///   - map: the file of the map.
    ///   - diagnostics: what is wrong.
    ///   - source: the text that has the errors: the map itself, or the playbook it asks for.
    ///   - language: the language of the texts.
    public mutating func add(
        unusable map: SourceText,
        diagnostics: [Diagnostic],
        of source: SourceText,
        language: Language
    ) {
        maps.append(
            SupposedMapDocument(
                map: MapDocument(unusable: map, diagnostics: diagnostics, of: source, language: language)
            )
        )
    }

    /// The document as text.
    public func text() throws -> String { try JSONText.text(of: Whole(maps: maps)) }

    private struct Whole: Encodable {
        var format = "dealmap-what-if"
        var formatVersion = 1
        let maps: [SupposedMapDocument]
    }
}
