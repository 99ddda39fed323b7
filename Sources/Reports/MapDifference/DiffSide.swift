public import Findings
import StakeholderModel

/// One of two maps that were to be compared.
public enum DiffSide {
    /// It was read and analysed.
    case checked(MapReport)
    /// It cannot be used: the errors are of `text`, which is the map itself or the playbook it asks for.
    case unusable(SourceText, [Diagnostic], text: SourceText)
}

/// How one of the two maps stands. One with errors has `file`, `language`, `status` and `diagnostics` only.
struct DiffSideDocument: Encodable {
    let file: String
    let language: String
    let status: String
    let diagnostics: [DiagnosticDocument]
    var referenceDate: String?
    var playbook: NamedDocument?
    var verdict: VerdictDocument?
    var finalDeciders: [NamedDocument]?
    var counts: [String: Int]?

    init(_ side: DiffSide, language: Language) {
        switch side {
        case .unusable(let map, let diagnostics, let text):
            let unusable = MapDocument(unusable: map, diagnostics: diagnostics, of: text, language: language)
            file = unusable.file
            self.language = unusable.language
            status = unusable.status
            self.diagnostics = unusable.diagnostics
        case .checked(let report):
            let joiner = DocumentJoiner(report: report, language: language)
            let standing = StandingDocument(report, joiner: joiner)
            file = report.source.name
            self.language = language.rawValue
            status = "checked"
            diagnostics = report.diagnostics.map {
                DiagnosticDocument($0, file: report.source.name, language: language)
            }
            referenceDate = standing.referenceDate
            playbook = standing.playbook
            verdict = standing.verdict
            finalDeciders = standing.finalDeciders
            counts = standing.counts
        }
    }
}
