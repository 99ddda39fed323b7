import Findings
import StakeholderModel

/// A finding that the team lives with.
struct AcceptedDocument: Encodable {
    let finding: FindingDocument
    let acceptance: AcceptanceDocument

    init(_ accepted: AcceptedFinding, joiner: DocumentJoiner) {
        finding = FindingDocument(accepted.finding, joiner: joiner)
        acceptance = AcceptanceDocument(accepted.acceptance, joiner: joiner)
    }
}

/// What is written about an accepted risk, and where.
struct AcceptanceDocument: Encodable {
    let rule: String
    let about: String?
    let because: String?
    let by: String?
    let until: String?
    let path: String
    let place: PlaceDocument

    init(_ acceptance: WrittenAcceptance, joiner: DocumentJoiner) {
        rule = acceptance.risk.rule
        about = acceptance.risk.about?.text
        because = acceptance.risk.because
        by = acceptance.risk.by
        until = acceptance.risk.until?.description
        path = acceptance.path.description
        place = joiner.place(acceptance.path)
    }
}
