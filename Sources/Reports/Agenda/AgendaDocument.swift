public import DecisionAnalysis
public import Findings
public import StakeholderModel

/// What `ask` tells of several maps, as one JSON document. `docs/output.md` describes every key.
public struct AgendaDocument {
    private var maps: [AgendaMapDocument] = []

    /// A document without maps.
    public init() {}

    /// Adds a map. All questions are in it, whatever a text would leave out; with a person only those for them.
    public mutating func add(
        _ report: MapReport,
        agenda: Agenda,
        language: Language,
        choices: AgendaOptions
    ) {
        let joiner = DocumentJoiner(report: report, language: language)
        maps.append(AgendaMapDocument(report, agenda: agenda, joiner: joiner, choices: choices))
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
        var document = AgendaMapDocument(
            unusable: map,
            diagnostics: diagnostics,
            of: source,
            language: language
        )
        document.configuration = brokenConfiguration
        maps.append(document)
    }

    /// The document as text.
    public func text() throws -> String { try JSONText.text(of: Whole(maps: maps)) }

    private struct Whole: Encodable {
        var format = "dealmap-ask"
        var formatVersion = 1
        let maps: [AgendaMapDocument]
    }
}
