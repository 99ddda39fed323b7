import Findings
import StakeholderModel

/// What is wrong with a file.
struct DiagnosticDocument: Encodable {
    let code: String
    let severity: String
    let message: String
    let place: PlaceDocument?
    let label: String?
    let notes: [Note]
    let help: String?

    /// A second place.
    struct Note: Encodable {
        let message: String
        let place: PlaceDocument
    }

    init(_ diagnostic: Diagnostic, file: String, language: Language) {
        code = diagnostic.code.rawValue
        severity = diagnostic.severity.rawValue
        message = diagnostic.message.text(in: language)
        place = diagnostic.range.map { PlaceDocument(file: file, range: $0) }
        label = diagnostic.label?.text(in: language)
        notes = diagnostic.notes.map {
            Note(message: $0.message.text(in: language), place: PlaceDocument(file: file, range: $0.range))
        }
        help = diagnostic.help?.text(in: language)
    }
}
