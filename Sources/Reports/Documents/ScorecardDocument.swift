import DecisionAnalysis
import Findings
import StakeholderModel

/// A map in the letters of a method. The findings themselves stand in the groups of the document.
struct ScorecardDocument: Encodable {
    let method: CodedDocument
    let letters: [LetterDocument]

    init(_ scorecard: Scorecard, joiner: DocumentJoiner) {
        method = CodedDocument(code: scorecard.method.rawValue, label: scorecard.method.name)
        letters = scorecard.letters.map { LetterDocument($0, joiner: joiner) }
    }
}

/// One letter: how it stands, what the map has for it, what it misses.
struct LetterDocument: Encodable {
    let key: String
    let letter: String
    let title: String
    let question: String
    let state: CodedDocument
    let onOwnWord: [NamedDocument]
    let had: [HadDocument]
    let missed: [MissedDocument]
    let hints: [HintDocument]

    init(_ letter: Letter, joiner: DocumentJoiner) {
        let description = letter.description
        key = description.key
        self.letter = description.initial
        title = joiner.say(description.title)
        question = joiner.say(description.question)
        state = CodedDocument(code: letter.state.rawValue, label: joiner.say(letter.state.label))
        onOwnWord = joiner.people(letter.claimants)
        had = letter.had.map { HadDocument($0, joiner: joiner) }
        missed = letter.missed.map { MissedDocument($0, joiner: joiner) }
        hints = letter.hints.map { HintDocument($0, joiner: joiner) }
    }
}

/// Something that the map has: values of one subject, or a gate.
struct HadDocument: Encodable {
    /// What the values are about; absent where they say it themselves.
    var subject: String?
    var values: [ValueDocument]?
    /// The `key` of a gate.
    var gate: String?
    /// What is said of a gate.
    var text: String?

    init(_ had: Letter.Had, joiner: DocumentJoiner) {
        switch had {
        case .fact(let fact):
            subject = fact.subject.map(joiner.say)
            values = fact.values.map { ValueDocument($0, joiner: joiner) }
        case .gate(let told):
            gate = told.judged.gate.reference.key
            text = joiner.say(ScorecardGateWords(names: joiner.names).had(told))
        }
    }
}

/// One value of the map, with its place in the file.
struct ValueDocument: Encodable {
    let text: String
    let assumed: Bool
    let path: String
    let place: PlaceDocument

    init(_ value: ScorecardFact.Value, joiner: DocumentJoiner) {
        text = joiner.say(value.text)
        assumed = value.isAssumed
        path = value.path.description
        place = joiner.place(value.path)
    }
}

/// Something that the map misses: a finding of the groups, or a gate.
struct MissedDocument: Encodable {
    /// The fingerprint of a finding.
    var finding: String?
    /// The `key` of a gate.
    var gate: String?
    /// Why a gate is missed.
    var lack: String?
    let text: String
    var question: QuestionDocument?

    init(_ missed: Letter.Missed, joiner: DocumentJoiner) {
        switch missed {
        case .finding(let found):
            finding = found.fingerprint
            text = joiner.say(found.message)
            question = found.question.map { QuestionDocument($0, joiner: joiner) }
        case .gate(let told, let why):
            gate = told.judged.gate.reference.key
            lack = why.rawValue
            text = joiner.say(ScorecardGateWords(names: joiner.names).missed(told, why))
            question = told.question.map { QuestionDocument($0, joiner: joiner) }
        }
    }
}

/// What is worth asking too.
struct HintDocument: Encodable {
    let code: String
    let text: String
    let path: String
    let place: PlaceDocument
    let question: QuestionDocument

    init(_ hint: ScorecardHint, joiner: DocumentJoiner) {
        code = hint.hint.rawValue
        text = joiner.say(hint.text)
        path = hint.path.description
        place = joiner.place(hint.path)
        question = QuestionDocument(hint.question, joiner: joiner)
    }
}
