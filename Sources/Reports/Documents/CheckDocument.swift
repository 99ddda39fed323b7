public import Findings
public import StakeholderModel

/// What `check` tells of several maps as JSON, for whoever wants all of it at once.
public struct CheckDocument: CheckForm {
    private let json: CheckJSON
    private var elements: [String] = []

    /// A text without maps.
    public init(_ json: CheckJSON = .document) { self.json = json }

    /// Adds a map that was checked.
    public mutating func add(_ report: MapReport, language: Language) throws {
        elements.append(try json.element(report, language: language))
    }

    /// Adds a map that cannot be used and is not analysed.
    public mutating func add(
        unusable map: SourceText,
        diagnostics: [Diagnostic],
        of source: SourceText,
        language: Language,
        brokenConfiguration: String? = nil
    ) throws {
        elements.append(
            try json.element(
                unusable: map,
                diagnostics: diagnostics,
                of: source,
                language: language,
                brokenConfiguration: brokenConfiguration
            )
        )
    }

    /// Adds something that cannot be read: it stands among the maps that cannot be used.
    public mutating func add(unreadable name: String, _ diagnostic: Diagnostic, language: Language) throws {
        elements.append(try json.element(unreadable: name, diagnostic, language: language))
    }

    /// The text: it does not tell how the command ends.
    public func text(exitCode: Int32 = 0) -> String {
        json.opening + elements.joined(separator: json.separator) + json.closing
    }
}
