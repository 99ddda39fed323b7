import Findings
import StakeholderModel

/// Puts names, places and one language to what the analysis tells.
struct DocumentJoiner {
    let names: NameWords
    let language: Language
    private let report: MapReport

    init(report: MapReport, language: Language) {
        names = NameWords(analysis: report.analysis)
        self.language = language
        self.report = report
    }

    func say(_ wording: Wording) -> String { wording.text(in: language) }

    func place(_ path: FactPath) -> PlaceDocument {
        PlaceDocument(file: report.source.name, range: report.range(path))
    }

    func person(_ identifier: PersonIdentifier) -> NamedDocument {
        NamedDocument(id: identifier.text, name: names.person(identifier))
    }

    func people(_ identifiers: [PersonIdentifier]) -> [NamedDocument] { identifiers.map(person) }

    func provider(_ identifier: ProviderIdentifier) -> NamedDocument {
        NamedDocument(id: identifier.text, name: names.provider(identifier))
    }
}
