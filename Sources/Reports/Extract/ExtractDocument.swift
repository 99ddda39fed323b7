public import Findings
public import MapFormat
public import StakeholderModel

/// What several maps hold on one person, as one JSON document. `docs/output.md` describes every key.
public struct ExtractDocument {
    private let about: String
    private var maps: [ExtractMapDocument] = []

    /// A document without maps.
    ///
    /// - Parameter about: whom somebody asked for.
    public init(about: String) { self.about = about }

    /// Adds a map and what it holds; nothing when the person is not on it.
    public mutating func add(
        _ extracts: [PersonExtract],
        of map: AccountMap,
        source: SourceText,
        language: Language
    ) {
        maps.append(
            ExtractMapDocument(
                file: source.name,
                language: language.rawValue,
                status: extracts.isEmpty ? "absent" : "found",
                diagnostics: [],
                account: map.account,
                deal: map.deal,
                people: extracts.map { ExtractPersonDocument($0, file: source.name, language: language) }
            )
        )
    }

    /// Adds a map that cannot be read.
    public mutating func add(unusable source: SourceText, diagnostics: [Diagnostic], language: Language) {
        maps.append(
            ExtractMapDocument(
                file: source.name,
                language: language.rawValue,
                status: "unusable",
                diagnostics: diagnostics.map {
                    DiagnosticDocument($0, file: source.name, language: language)
                }
            )
        )
    }

    /// The document as text.
    public func text() throws -> String { try JSONText.text(of: Whole(about: about, maps: maps)) }

    private struct Whole: Encodable {
        var format = "dealmap-export"
        var formatVersion = 1
        let about: String
        let maps: [ExtractMapDocument]
    }
}

/// One map in the document of `export`.
private struct ExtractMapDocument: Encodable {
    let file: String
    let language: String
    let status: String
    let diagnostics: [DiagnosticDocument]
    var account: String?
    var deal: String?
    var people: [ExtractPersonDocument]?
}

/// One person of a map, with all that it holds.
private struct ExtractPersonDocument: Encodable {
    let id: String
    let name: String?
    let entries: [ExtractItemDocument]

    init(_ extract: PersonExtract, file: String, language: Language) {
        id = extract.identifier
        name = extract.name
        entries = extract.items.map { ExtractItemDocument($0, file: file, language: language) }
    }
}

/// One part of a map that is about a person.
private struct ExtractItemDocument: Encodable {
    let kind: CodedDocument
    let path: String?
    let place: PlaceDocument
    let text: String
    let knowledge: CodedDocument?
    let from: [String]?
    let date: String?
    let basis: String?

    init(_ item: ExtractItem, file: String, language: Language) {
        kind = CodedDocument(code: item.kind.rawValue, label: item.kind.label.text(in: language))
        path = item.path?.description
        place = PlaceDocument(file: file, range: item.range)
        text = item.text
        knowledge = item.knowledge.map {
            CodedDocument(code: $0.rawValue, label: $0.label.text(in: language))
        }
        from = item.evidence.sources.isEmpty ? nil : item.evidence.sources
        date = item.evidence.date
        basis = item.evidence.basis
    }
}
