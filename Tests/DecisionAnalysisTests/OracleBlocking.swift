import DecisionAnalysis
import StakeholderModel

/// What PTH005 and PTH006 have to say of a map, worked out by trying every choice of people.
struct OracleBlocking {
    let map: AccountMap
    private let gates: [OracleGate]

    init(map: AccountMap, playbook: Playbook) {
        self.map = map
        gates = OracleGates(map: map, playbook: playbook).all().filter { $0.counts && $0.reference.isOnMap }
    }

    private var refused: [OracleGate] { gates.filter { $0.status.value == .refused } }
    private var others: [OracleGate] { gates.filter { $0.status.value != .refused } }

    /// The subjects of PTH005: refused gates, and known people not in favour without whom no choice of people signs the deal,
    /// all unknown deciders saying yes.
    func loneNos() -> Set<String> {
        let people = map.people.map(\.identifier)
        var needed = Set(people)
        for choice in 0..<(1 << people.count) {
            let yes = Set(people.enumerated().filter { choice & (1 << $0.offset) != 0 }.map(\.element))
            let isSigned = others.allSatisfy { gate in
                gate.rule.isMet { number in gate.places[number].decider.value.map(yes.contains) ?? true }
            }
            if isSigned { needed.formIntersection(yes) }
        }
        let doubtful = map.people.filter { person in
            guard let stance = person.stance.value else { return true }
            return stance == .skeptic || stance == .opponent
        }
        return Set(doubtful.map(\.identifier).filter(needed.contains).map { "person:\($0)" })
            .union(refused.map { "gate:\($0.reference.key)" })
    }

    /// Where PTH006 speaks: for each gate how many votes of its rule are thin. The rules are read from the file, not from what
    /// the analysis made of them.
    func thinVotes() -> [String: Int] {
        var result: [String: Int] = [:]
        for gate in others {
            let rules = decidingRules(of: gate)
            let count = rules.map(thinVotes).reduce(0, +)
            if count > 0 { result["gate:\(gate.reference.key)"] = count }
        }
        return result
    }

    private func decidingRules(of gate: OracleGate) -> [DecisionRule] {
        switch gate.reference {
        case .implied: return []
        case .derived(let budget):
            return map.usedBudgets.filter { $0.identifier == budget }.compactMap(\.allocatedBy.value)
        case .declared(let identifier):
            guard let declared = map.gates.first(where: { $0.identifier == identifier }) else { return [] }
            let oracle = OracleGates(map: map, playbook: .small)
            let filling = map.usedBudgets.first {
                oracle.allocators(of: $0).contains(declared) && $0.allocatedBy.value != nil
            }
            let own = declared.decidedBy.value ?? filling?.allocatedBy.value
            return [own].compactMap { $0 } + declared.vetoedBy.items.compactMap(\.value)
        }
    }

    private func thinVotes(in rule: DecisionRule) -> Int {
        switch rule {
        case .decider: return 0
        case .all(let rules), .any(let rules): return rules.map(thinVotes).reduce(0, +)
        case .atLeast(let needed, let rules):
            return (isThin(needed, rules) ? 1 : 0) + rules.map(thinVotes).reduce(0, +)
        case .majority(let rules):
            let needed = rules.map(weight).reduce(0, +) / 2 + 1
            return (isThin(needed, rules) ? 1 : 0) + rules.map(thinVotes).reduce(0, +)
        }
    }

    private func isThin(_ needed: Int, _ rules: [DecisionRule]) -> Bool {
        let total = rules.map(weight).reduce(0, +)
        let favourable = rules.filter(isFavourable).map(weight).reduce(0, +)
        return needed > 1 && needed < total && favourable < total && favourable <= needed + 1
    }

    private func weight(_ rule: DecisionRule) -> Int {
        guard case .decider(let fact) = rule, let person = fact.value else { return 1 }
        return map.people.first { $0.identifier == person }?.count.value ?? 1
    }

    private func isFavourable(_ rule: DecisionRule) -> Bool {
        switch rule {
        case .decider(let fact):
            let stance = map.people.first { $0.identifier == fact.value }?.stance.value
            return stance == .advocate || stance == .supporter
        case .all(let rules): return !rules.contains { !isFavourable($0) }
        case .any(let rules): return rules.contains(where: isFavourable)
        case .atLeast(let needed, let rules):
            return rules.filter(isFavourable).map(weight).reduce(0, +) >= needed
        case .majority(let rules):
            let total = rules.map(weight).reduce(0, +)
            return rules.filter(isFavourable).map(weight).reduce(0, +) * 2 > total
        }
    }
}
