public import Findings
public import StakeholderModel

/// The JSON of `check`, map by map, so that of many maps none has to be kept: one document around all of them, or a
/// line for each. `docs/output.md` describes every key.
///
/// A text is written as `opening`, the elements with `separator` between, `closing`.
public enum CheckJSON: Sendable {
    /// One document with all maps.
    case document
    /// JSON lines: one map on each, https://jsonlines.org.
    case lines

    /// A map that was checked.
    public func element(_ report: MapReport, language: Language) throws -> String {
        try text(of: MapDocument(report, language: language))
    }

    /// A map that cannot be used and is not analysed.
    ///
    /// - Parameters:
    ///   - map: the file of the map.
    ///   - diagnostics: what is wrong.
    ///   - source: the text that has the errors: the map itself, or the playbook it asks for.
    ///   - language: the language of the texts.
    ///   - brokenConfiguration: the file of the configuration that cannot be used, if that is why.
    public func element(
        unusable map: SourceText,
        diagnostics: [Diagnostic],
        of source: SourceText,
        language: Language,
        brokenConfiguration: String? = nil
    ) throws -> String {
        var document = MapDocument(unusable: map, diagnostics: diagnostics, of: source, language: language)
        document.configuration = brokenConfiguration
        return try text(of: document)
    }

    /// Something that cannot be read at all: it stands among the maps that cannot be used.
    public func element(unreadable name: String, _ diagnostic: Diagnostic, language: Language) throws
        -> String
    {
        let nothing = SourceText(name: name, text: "")
        return try element(unusable: nothing, diagnostics: [diagnostic], of: nothing, language: language)
    }

    /// What stands before the first map.
    public var opening: String {
        switch self {
        case .document: "{\n  \"format\" : \"dealmap-check\",\n  \"formatVersion\" : 1,\n  \"maps\" : [\n"
        case .lines: ""
        }
    }

    /// What stands between two maps.
    public var separator: String {
        switch self {
        case .document: ",\n"
        case .lines: ""
        }
    }

    /// What stands after the last map.
    public var closing: String {
        switch self {
        case .document: "\n  ]\n}\n"
        case .lines: ""
        }
    }

    private func text(of map: MapDocument) throws -> String {
        switch self {
        case .document: CheckJSON.indented(try JSONText.text(of: map))
        case .lines: try JSONText.line(of: map)
        }
    }

    /// A text inside of the list of maps. A text of JSON has line ends between its values only.
    private static func indented(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    }
}
