import DecisionAnalysis
import Findings
import StakeholderModel

/// What to ask about a gate, whom, and the number of the group that says so.
struct DecisionQuestions {
    private let analysis: MapAnalysis
    private let groups: [FindingSubject: FindingGroup]
    private let badges: Badges

    init(_ analysis: MapAnalysis, groups: [FindingGroup], badges: Badges) {
        self.analysis = analysis
        self.groups = Dictionary(groups.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
        self.badges = badges
    }

    /// The question of the first finding about a gate; of a usual gate, that of the playbook.
    func question(about gate: DealGate) -> Question? {
        if case .implied(let kind) = gate.reference, kind != .signature,
            let expected = analysis.playbook.expectation(of: kind)
        {
            let addressee = groups[.coverage]?.findings.compactMap(\.question).first?.addressee
            return Question(expected.question, to: addressee ?? .somebodyElse(than: []))
        }
        return groups[subject(of: gate)]?.findings.compactMap(\.question).first
    }

    func badges(about gate: DealGate) -> [Badge] { badges.badges(about: subject(of: gate)) }

    /// The group in which a gate is told.
    private func subject(of gate: DealGate) -> FindingSubject {
        if gate.kind == .signature, gate.people.isEmpty { return .signature }
        switch gate.reference {
        case .declared(let identifier):
            let own = FindingSubject.gate(identifier)
            let budget = analysis.map.budgetAllocations.first { $0.gates.contains(identifier) }?.budget
            return groups[own] == nil ? budget.map(FindingSubject.budget) ?? own : own
        case .derived(let budget): return .budget(budget)
        case .implied(.budgetAllocation): return groups[.budgets] == nil ? .coverage : .budgets
        case .implied: return .coverage
        }
    }
}
