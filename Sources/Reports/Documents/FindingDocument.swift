import Findings
import StakeholderModel

/// Findings about one subject; the number is the badge in the pictures.
struct GroupDocument: Encodable {
    let number: Int
    let subject: String
    let title: String
    let severity: CodedDocument
    let findings: [FindingDocument]

    init(_ group: FindingGroup, number: Int, joiner: DocumentJoiner) {
        self.number = number
        subject = group.subject.key
        title = joiner.say(group.title)
        severity = CodedDocument(code: group.severity.rawValue, label: joiner.say(group.severity.label))
        findings = group.findings.map { FindingDocument($0, joiner: joiner) }
    }
}

/// One finding.
struct FindingDocument: Encodable {
    let code: String
    let name: String
    let severity: CodedDocument
    let kind: CodedDocument
    let subjects: [String]
    let message: String
    let reason: String
    let details: [String]
    let path: String
    let place: PlaceDocument
    let related: [LocatedDocument]
    let evidence: [LocatedDocument]
    let question: QuestionDocument?
    let followUps: [QuestionDocument]
    let fingerprint: String

    init(_ finding: Finding, joiner: DocumentJoiner) {
        code = finding.rule.rawValue
        name = finding.rule.name
        severity = CodedDocument(code: finding.severity.rawValue, label: joiner.say(finding.severity.label))
        kind = CodedDocument(code: finding.kind.rawValue, label: joiner.say(finding.kind.label))
        subjects = finding.subjects
        message = joiner.say(finding.message)
        reason = joiner.say(finding.reason)
        details = finding.details.map(joiner.say)
        path = finding.path.description
        place = joiner.place(finding.path)
        related = finding.relatedPaths.map { LocatedDocument(path: $0, text: nil, joiner: joiner) }
        evidence = finding.evidence.map { LocatedDocument(path: $0.path, text: $0.text, joiner: joiner) }
        question = finding.question.map { QuestionDocument($0, joiner: joiner) }
        followUps = finding.followUps.map { QuestionDocument($0, joiner: joiner) }
        fingerprint = finding.fingerprint
    }
}

/// A fact of the map with its place in the file.
struct LocatedDocument: Encodable {
    let path: String
    let place: PlaceDocument
    /// What it says there.
    let text: String?

    init(path: FactPath, text: Wording?, joiner: DocumentJoiner) {
        self.path = path.description
        place = joiner.place(path)
        self.text = text.map(joiner.say)
    }
}

/// What to ask next, and whom.
struct QuestionDocument: Encodable {
    let text: String
    /// The person to ask; absent when a second contact has to be opened.
    let ask: NamedDocument?
    /// The people whose word it cannot be; absent when there is a person to ask.
    let somebodyOtherThan: [NamedDocument]?
    /// Whether somebody else has to confirm the answer.
    let needsSecondVoice: Bool
    /// The path of the fact that the answer fills, if it is one.
    let fact: String?

    init(_ question: Question, joiner: DocumentJoiner) {
        text = joiner.say(question.text)
        needsSecondVoice = question.needsSecondVoice
        fact = question.fact?.description
        switch question.addressee {
        case .person(let identifier):
            ask = joiner.person(identifier)
            somebodyOtherThan = nil
        case .somebodyElse(let people):
            ask = nil
            somebodyOtherThan = joiner.people(people)
        }
    }
}
