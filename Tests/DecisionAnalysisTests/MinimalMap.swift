import DecisionAnalysis
import Findings
import StakeholderModel
import Testing

/// A map that differs in one point from a healthy one, and the one rule that speaks on it.
struct MinimalMap: Sendable, CustomTestStringConvertible {
    let rule: RuleCode
    let severity: Severity
    /// The place at which the finding points.
    let path: String
    /// The sections that differ from those of the healthy map.
    let changes: [String: String]
    let playbook: Playbook

    init(
        _ rule: RuleCode,
        _ severity: Severity,
        at path: String,
        playbook: Playbook = .empty,
        changing changes: [String: String]
    ) {
        self.rule = rule
        self.severity = severity
        self.path = path
        self.changes = changes
        self.playbook = playbook
    }

    var testDescription: String { rule.rawValue }

    static let all = authority + budget + competition + coverage + paths + others
}

extension Playbook {
    /// Expects some gates and roles, always.
    static func expecting(gates: [GateKind] = [], roles: [Role] = []) -> Playbook {
        let question = Wording(en: "Who?", fr: "Qui ?")
        return Playbook(
            name: "expecting",
            title: Wording(en: "Expecting", fr: "Attentes"),
            roles: roles.map {
                ExpectedRole(anyOf: [$0], when: .always, question: question, source: "the test")
            },
            gates: gates.map {
                ExpectedGate(
                    kind: $0,
                    when: .always,
                    after: [],
                    usualDuration: nil,
                    question: question,
                    source: "the test"
                )
            }
        )
    }
}
