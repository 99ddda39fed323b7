import DecisionAnalysis
import MapFormat
import StakeholderModel

/// A subject of which two maps do not state the same.
struct ObjectDifferenceDocument: Encodable {
    /// `added`, `gone`, `changed` or `renamed`.
    let change: String
    /// What it is: `person`, `budget`, `relation`, `signal`, `deal` and so on.
    let kind: String
    /// The identifier in the new map; absent for what has none.
    let id: String?
    let name: String?
    /// The identifier in the old map, where it is another one.
    let formerId: String?
    /// The person from whom a relation goes.
    let from: String?
    /// The person to whom it goes.
    let to: String?
    /// The meeting in which something was heard.
    let meeting: String?
    /// What was ruled out, or the rule that was accepted.
    let what: String?
    /// What an acceptance is about.
    let about: String?
    let facts: [StatementDifferenceDocument]

    init(_ difference: ObjectDifference, from old: DocumentJoiner, to new: DocumentJoiner) {
        let words = StatedWords(analysis: (difference.after == nil ? old : new).names.analysis)
        change = difference.kind.rawValue
        kind = difference.subject.kindName
        formerId = difference.formerIdentifier
        facts = difference.statements.map { StatementDifferenceDocument($0, from: old, to: new) }
        id = difference.subject.identifier
        var (from, to, meeting, what, about): (String?, String?, String?, String?, String?)
        var name: String?
        switch difference.subject {
        case .deal, .need: break
        case .object(let object): name = new.say(words.name(object))
        case .relation(let one, let other): (from, to) = (one.text, other.text)
        case .signal(let entry): meeting = entry.text
        case .ruledOut(.role(let role)): what = role.rawValue
        case .ruledOut(.gate(let kind)): what = kind.rawValue
        case .accepted(let rule, let object): (what, about) = (rule, object?.text)
        }
        (self.name, self.from, self.to, self.meeting, self.what, self.about) = (
            name, from, to, meeting, what, about
        )
    }
}

/// A key under which two maps do not state the same: what each states, whole.
struct StatementDifferenceDocument: Encodable {
    let key: String
    let label: String
    let before: [StatedFactDocument]?
    let after: [StatedFactDocument]?

    init(_ difference: StatementDifference, from old: DocumentJoiner, to new: DocumentJoiner) {
        key = difference.key.rawValue
        label = new.say(KeyWords.label(difference.key))
        before = difference.before?.facts.map { StatedFactDocument($0, joiner: old, language: new) }
        after = difference.after?.facts.map { StatedFactDocument($0, joiner: new, language: new) }
    }
}

/// A fact with its state and its evidence.
struct StatedFactDocument: Encodable {
    /// The value in the notation of the file; absent while it is unknown.
    let value: String?
    /// The value in words.
    let text: String?
    let knowledge: String
    let from: [String]?
    let date: String?
    let basis: String?

    init(_ fact: Fact<StatedValue>, joiner: DocumentJoiner, language: DocumentJoiner) {
        let words = StatedWords(analysis: joiner.names.analysis)
        value = fact.value.map(\.fileText)
        text = fact.value.map { language.say(words.value($0)) }
        knowledge = fact.knowledge.rawValue
        from = fact.evidence.sources.isEmpty ? nil : fact.evidence.sources.map(\.text)
        date = fact.evidence.date?.description
        basis = fact.evidence.basis?.rawValue
    }
}

extension StatedSubject {
    /// What it is, in JSON.
    var kindName: String {
        switch self {
        case .deal: "deal"
        case .need: "need"
        case .object(let object): object.kindName
        case .relation: "relation"
        case .signal: "signal"
        case .ruledOut: "ruled_out"
        case .accepted: "accepted"
        }
    }
}
