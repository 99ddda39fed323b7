import DecisionAnalysis
import Findings
import StakeholderModel

/// One map in the document of `ask`. A map with errors has `file`, `language`, `status` and `diagnostics` only.
struct AgendaMapDocument: Encodable {
    let file: String
    let language: String
    let status: String
    let diagnostics: [DiagnosticDocument]
    var account: String?
    var deal: String?
    var referenceDate: String?
    var playbook: NamedDocument?
    var configuration: String?
    var verdict: VerdictDocument?
    /// Whom to ask, whoever has the best question first.
    var agenda: [AgendaSectionDocument]?

    init(unusable map: SourceText, diagnostics: [Diagnostic], of source: SourceText, language: Language) {
        file = map.name
        self.language = language.rawValue
        status = "unusable"
        self.diagnostics = diagnostics.map {
            DiagnosticDocument($0, file: source.name, language: language)
        }
    }

    init(_ report: MapReport, agenda: Agenda, joiner: DocumentJoiner, choices: AgendaOptions) {
        let analysis = report.analysis
        file = report.source.name
        language = joiner.language.rawValue
        status = "checked"
        diagnostics = report.diagnostics.map {
            DiagnosticDocument($0, file: report.source.name, language: joiner.language)
        }
        account = analysis.map.account
        deal = analysis.map.deal
        referenceDate = analysis.referenceDate.description
        playbook = NamedDocument(id: analysis.playbook.name, name: joiner.say(analysis.playbook.title))
        configuration = report.configuration
        verdict = VerdictDocument(analysis, joiner: joiner)
        let sections = choices.person.map { [agenda.section(for: $0)].compactMap(\.self) } ?? agenda.sections
        self.agenda = sections.map { AgendaSectionDocument($0, joiner: joiner) }
    }
}

/// What to ask one person, or somebody whom we do not know yet.
struct AgendaSectionDocument: Encodable {
    /// The person to ask; absent when a second contact has to be opened.
    let ask: NamedDocument?
    /// The people whose word it cannot be; absent when there is a person to ask.
    let somebodyOtherThan: [NamedDocument]?
    /// The people through whom we reach somebody whom we have not met.
    let through: [NamedDocument]
    let questions: [NextQuestionDocument]

    init(_ section: Agenda.Section, joiner: DocumentJoiner) {
        switch section.addressee {
        case .person(let person):
            ask = joiner.person(person)
            somebodyOtherThan = nil
        case .somebodyElse(let people):
            ask = nil
            somebodyOtherThan = joiner.people(people)
        }
        through = joiner.people(section.through)
        questions = section.questions.map { NextQuestionDocument($0, joiner: joiner) }
    }
}

/// One question with its reason and what it can unlock.
struct NextQuestionDocument: Encodable {
    let rank: Int
    let text: String
    let needsSecondVoice: Bool
    let reason: String
    /// The rule that asks; absent where no finding speaks of it.
    let rule: String?
    let group: String
    /// The path of the fact that the answer fills, if it is one.
    let fact: String?
    let place: PlaceDocument?
    let unlocks: [UnlockedGateDocument]

    init(_ next: NextQuestion, joiner: DocumentJoiner) {
        rank = next.rank
        text = joiner.say(next.question.text)
        needsSecondVoice = next.question.needsSecondVoice
        reason = joiner.say(next.reason)
        rule = next.rule?.rawValue
        group = next.group.key
        fact = next.question.fact?.description
        place = next.question.fact.map(joiner.place)
        unlocks = next.unlocks.map { UnlockedGateDocument($0, joiner: joiner) }
    }
}

/// A step whose verdict improves with the most favourable answer.
struct UnlockedGateDocument: Encodable {
    let gate: String
    let title: String
    let before: CodedDocument
    /// Absent when the step would no longer stand in the way.
    let after: CodedDocument?

    init(_ unlocked: UnlockedGate, joiner: DocumentJoiner) {
        func coded(_ verdict: Verdict) -> CodedDocument {
            CodedDocument(code: verdict.rawValue, label: joiner.say(verdict.label))
        }
        gate = unlocked.gate.key
        title = joiner.say(unlocked.title)
        before = coded(unlocked.before)
        after = unlocked.after.map(coded)
    }
}
