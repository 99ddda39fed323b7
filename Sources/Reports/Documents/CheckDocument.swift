public import Findings
public import StakeholderModel

/// What `check` tells of several maps, as one JSON document. `docs/output.md` describes every key.
public struct CheckDocument: CheckForm {
    private var maps: [MapDocument] = []

    /// A document without maps.
    public init() {}

    /// Adds a map that was checked.
    public mutating func add(_ report: MapReport, language: Language) {
        maps.append(MapDocument(report, language: language))
    }

    /// Adds a map that cannot be used and is not analysed.
    ///
    /// - Parameters:
    ///   - map: the file of the map.
    ///   - diagnostics: what is wrong.
    ///   - source: the text that has the errors: the map itself, or the playbook it asks for.
    ///   - language: the language of the texts.
    ///   - brokenConfiguration: the file of the configuration that cannot be used, if that is why.
    public mutating func add(
        unusable map: SourceText,
        diagnostics: [Diagnostic],
        of source: SourceText,
        language: Language,
        brokenConfiguration: String? = nil
    ) {
        var document = MapDocument(
            unusable: map,
            diagnostics: diagnostics,
            of: source,
            language: language
        )
        document.configuration = brokenConfiguration
        maps.append(document)
    }

    /// Adds something that cannot be read: it stands among the maps that cannot be used.
    public mutating func add(unreadable name: String, _ diagnostic: Diagnostic, language: Language) {
        let nothing = SourceText(name: name, text: "")
        add(unusable: nothing, diagnostics: [diagnostic], of: nothing, language: language)
    }

    /// The document as text.
    public func text() throws -> String { try JSONText.text(of: Whole(maps: maps)) }

    /// The document as text: it does not tell how the command ends.
    public func text(exitCode: Int32) throws -> String { try text() }

    private struct Whole: Encodable {
        var format = "dealmap-check"
        var formatVersion = 1
        let maps: [MapDocument]
    }
}
