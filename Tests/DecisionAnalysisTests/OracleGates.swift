import DecisionAnalysis
import StakeholderModel

/// One gate as "What must be true to sign" describes it.
struct OracleGate {
    /// Who has to say yes, the places by their number.
    indirect enum Rule {
        case place(Int)
        case all([Rule])
        case any([Rule])
        case enough(Int, of: [(weight: Int, rule: Rule)])

        func isMet(by holds: (Int) -> Bool) -> Bool {
            switch self {
            case .place(let number): holds(number)
            case .all(let rules): !rules.contains { !$0.isMet(by: holds) }
            case .any(let rules): rules.contains { $0.isMet(by: holds) }
            case .enough(let needed, let members):
                members.filter { $0.rule.isMet(by: holds) }.reduce(0) { $0 + $1.weight } >= needed
            }
        }
    }

    /// Where one decider stands.
    struct Place {
        let decider: Fact<PersonIdentifier>
        let isVeto: Bool
    }

    let reference: GateReference
    let kind: GateKind
    let status: Fact<GateStatus>
    let isBinding: Bool
    let after: [GateIdentifier]
    var places: [Place] = []
    var rule = Rule.all([])

    /// Only a known status closes a gate.
    var isOpen: Bool { status.knownValue != .passed && status.knownValue != .notApplicable }
    var counts: Bool { isOpen && isBinding }
}

/// All gates of a map: declared, derived and implied.
struct OracleGates {
    let map: AccountMap
    let playbook: Playbook

    func all() -> [OracleGate] {
        let declared = map.gates.filter(exists).map(declared)
        let derived = map.usedBudgets.filter { allocators(of: $0).isEmpty }.map { budget in
            gate(.derived(budget.identifier), kind: .budgetAllocation, decidedBy: budget.allocatedBy)
        }
        let kinds = Set(map.gates.map(\.effectiveKind) + derived.map(\.kind))
        let implied = playbook.gates.filter { expected in
            expected.when.holds(for: map) && !kinds.contains(expected.kind)
                && !map.hasRuledOut(.gate(expected.kind))
        }
        return declared + derived
            + implied.map { gate(.implied($0.kind), kind: $0.kind, decidedBy: .notAsked) }
    }

    /// The declared gates that decide about a budget.
    func allocators(of budget: Budget) -> [Gate] {
        let candidates = map.gates.filter { $0.effectiveKind == .budgetAllocation }
        let drawing = map.gates.filter { gate in
            [.budgetAllocation, .committee].contains(gate.effectiveKind)
                && gate.drawsOn.contains(budget.identifier)
        }
        if drawing.isEmpty, map.usedBudgets.count == 1, candidates.count == 1 { return candidates }
        return drawing
    }

    /// `above`: the gate exists only when the ask is above it; with an unknown price it does.
    private func exists(_ gate: Gate) -> Bool {
        guard let above = gate.above.value, let price = map.askPrice else { return true }
        return price.isMore(than: above, mapCurrency: map.currency) ?? true
    }

    private func declared(_ gate: Gate) -> OracleGate {
        var decidedBy = gate.decidedBy
        if decidedBy.isOpen {
            let allocations = map.usedBudgets.filter { allocators(of: $0).contains(gate) }.map(\.allocatedBy)
            decidedBy = allocations.first { !$0.isOpen } ?? decidedBy
        }
        return self.gate(
            .declared(gate.identifier),
            kind: gate.effectiveKind,
            decidedBy: decidedBy,
            vetoes: gate.vetoedBy,
            status: gate.status,
            isBinding: gate.advisory.value != true,
            after: gate.after.values
        )
    }

    private func gate(
        _ reference: GateReference,
        kind: GateKind,
        decidedBy: Fact<DecisionRule>,
        vetoes: FactList<DecisionRule> = .notAsked,
        status: Fact<GateStatus> = .notAsked,
        isBinding: Bool = true,
        after: [GateIdentifier] = []
    ) -> OracleGate {
        var gate = OracleGate(
            reference: reference,
            kind: kind,
            status: status,
            isBinding: isBinding,
            after: after
        )
        let main = rule(decidedBy, isVeto: false, places: &gate.places)
        var others: [OracleGate.Rule] = []
        for veto in vetoes.items { others.append(rule(veto, isVeto: true, places: &gate.places)) }
        gate.rule = .all([main] + others)
        return gate
    }

    private func rule(
        _ fact: Fact<DecisionRule>,
        isVeto: Bool,
        places: inout [OracleGate.Place]
    ) -> OracleGate.Rule {
        let whole = fact.value ?? .decider(.unknown(fact.evidence))
        return rule(whole, of: fact, isVeto: isVeto, places: &places)
    }

    private func rule(
        _ rule: DecisionRule,
        of whole: Fact<DecisionRule>,
        isVeto: Bool,
        places: inout [OracleGate.Place]
    ) -> OracleGate.Rule {
        func compiled(_ rules: [DecisionRule]) -> [OracleGate.Rule] {
            var result: [OracleGate.Rule] = []
            for item in rules { result.append(self.rule(item, of: whole, isVeto: isVeto, places: &places)) }
            return result
        }
        func weighed(_ rules: [DecisionRule]) -> [(weight: Int, rule: OracleGate.Rule)] {
            Array(zip(rules.map(weight), compiled(rules))).map { (weight: $0.0, rule: $0.1) }
        }
        switch rule {
        case .decider(let decider):
            places.append(OracleGate.Place(decider: joined(decider, whole), isVeto: isVeto))
            return .place(places.count - 1)
        case .all(let rules): return .all(compiled(rules))
        case .any(let rules): return .any(compiled(rules))
        case .atLeast(let needed, let rules): return .enough(needed, of: weighed(rules))
        case .majority(let rules):
            let total = rules.map(weight).reduce(0, +)
            return .enough(total / 2 + 1, of: weighed(rules))
        }
    }

    /// A group weighs its count; an unknown decider, a group of unknown count and a nested rule weigh 1.
    private func weight(_ rule: DecisionRule) -> Int {
        guard case .decider(let decider) = rule, let person = decider.value else { return 1 }
        return map.people.first { $0.identifier == person }?.count.value ?? 1
    }

    /// The certainty and the evidence of a whole rule hold for each of its places.
    private func joined(
        _ decider: Fact<PersonIdentifier>,
        _ whole: Fact<DecisionRule>
    ) -> Fact<PersonIdentifier> {
        let evidence = decider.evidence.isEmpty ? whole.evidence : decider.evidence
        guard let person = decider.value else { return .unknown(evidence) }
        return decider.isAssumed || whole.isAssumed ? .assumed(person, evidence) : .known(person, evidence)
    }
}
