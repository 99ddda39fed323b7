import DecisionAnalysis
import Findings
import StakeholderModel

/// What is otherwise in one map than in another.
struct DifferenceDocument: Encodable {
    /// Whether anything is.
    let changes: Bool
    let gates: [GateDifferenceDocument]
    /// People whom we no longer reach.
    let lost: [NamedDocument]
    /// People whom we reach now.
    let gained: [NamedDocument]
    /// Absent when the gate that was asked for is in one of the maps only.
    let sets: SetsDifferenceDocument?
    let groups: [GroupDifferenceDocument]

    init(_ difference: AnalysisDifference, from old: DocumentJoiner, to new: DocumentJoiner) {
        changes = !difference.isEmpty
        gates = difference.gates.map { GateDifferenceDocument($0, from: old, to: new) }
        lost = new.people(difference.reach.lost)
        gained = new.people(difference.reach.gained)
        sets = difference.sets.map { SetsDifferenceDocument($0, from: old, to: new) }
        groups = difference.findings.map { GroupDifferenceDocument($0, from: old, to: new) }
    }
}

/// A gate that stands otherwise; `before` or `after` is absent where it is not there.
struct GateDifferenceDocument: Encodable {
    let key: String
    let before: GateStandingDocument?
    let after: GateStandingDocument?

    init(_ difference: GateDifference, from old: DocumentJoiner, to new: DocumentJoiner) {
        key = difference.reference.key
        before = difference.before.map { GateStandingDocument($0, joiner: old) }
        after = difference.after.map { GateStandingDocument($0, joiner: new) }
    }
}

/// How a gate stands, and why.
struct GateStandingDocument: Encodable {
    let title: String
    let kind: CodedDocument
    let open: Bool
    let passed: Bool
    let refused: Bool
    let binding: Bool
    let verdict: CodedDocument
    let rule: String
    /// The reason that alone leads to the verdict; absent where there is none to tell.
    let reason: ReasonDocument?

    init(_ judged: JudgedGate, joiner: DocumentJoiner) {
        let gate = judged.gate
        title = joiner.say(gate.title)
        kind = CodedDocument(code: gate.kind.rawValue, label: joiner.say(gate.kind.label))
        open = gate.isOpen
        passed = gate.isPassed
        refused = gate.isRefused
        binding = gate.isBinding
        verdict = CodedDocument(code: judged.verdict.rawValue, label: joiner.say(judged.verdict.label))
        rule = joiner.say(RuleWords(names: joiner.names).wording(of: gate))
        reason = judged.leadingReason.map { lead in
            ReasonDocument(
                code: lead.reason.code,
                verdict: lead.reason.verdict.rawValue,
                text: joiner.say(joiner.names.brief(lead))
            )
        }
    }
}

/// A group of findings that is otherwise.
struct GroupDifferenceDocument: Encodable {
    let subject: String
    let title: String
    let findings: [FindingDifferenceDocument]

    init(_ group: FindingGroupDifference, from old: DocumentJoiner, to new: DocumentJoiner) {
        subject = group.subject.key
        title = new.say(group.title)
        findings = group.findings.map { FindingDifferenceDocument($0, from: old, to: new) }
    }
}

/// A finding that comes (`opened`), goes (`closed`) or says something else (`changed`).
struct FindingDifferenceDocument: Encodable {
    let change: String
    let before: FindingInShortDocument?
    let after: FindingInShortDocument?

    init(_ difference: FindingDifference, from old: DocumentJoiner, to new: DocumentJoiner) {
        change =
            switch difference {
            case .opened: "opened"
            case .closed: "closed"
            case .changed: "changed"
            }
        before = difference.before.map { FindingInShortDocument($0, joiner: old) }
        after = difference.after.map { FindingInShortDocument($0, joiner: new) }
    }
}

/// A finding without its places: what is only supposed stands nowhere.
struct FindingInShortDocument: Encodable {
    let code: String
    let name: String
    let severity: CodedDocument
    let kind: CodedDocument
    let message: String
    let question: QuestionDocument?
    let fingerprint: String

    init(_ finding: Finding, joiner: DocumentJoiner) {
        code = finding.rule.rawValue
        name = finding.rule.name
        severity = CodedDocument(code: finding.severity.rawValue, label: joiner.say(finding.severity.label))
        kind = CodedDocument(code: finding.kind.rawValue, label: joiner.say(finding.kind.label))
        message = joiner.say(finding.message)
        question = finding.question.map { QuestionDocument($0, joiner: joiner) }
        fingerprint = finding.fingerprint
    }
}
