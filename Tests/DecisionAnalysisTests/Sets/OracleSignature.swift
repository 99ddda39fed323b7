import StakeholderModel

/// "What must be true to sign", read once more from the text of the design and from nothing else: everything is a
/// number of votes out of some, and what nobody knows has a name of its own.
struct OracleSignature {
    /// A condition on names that say yes.
    indirect enum Condition {
        case yes(Int)
        case votes(Int, of: [(Int, Condition)])

        func holds(_ yes: Int) -> Bool {
            switch self {
            case .yes(let number):
                return yes & (1 << number) != 0
            case .votes(let needed, let members):
                var votes = 0
                for (weight, member) in members where member.holds(yes) { votes += weight }
                return votes >= needed
            }
        }
    }

    /// One gate.
    struct Gate {
        let key: String
        let isOpen: Bool
        let isBinding: Bool
        let isRefused: Bool
        let condition: Condition
        let votes: [String]
    }

    let map: AccountMap
    let playbook: Playbook
    private(set) var names: [String] = []
    private(set) var gates: [Gate] = []
    private var key = ""
    private var place = 0
    private var votes: [String] = []

    init(map: AccountMap, playbook: Playbook) {
        self.map = map
        self.playbook = playbook
        for gate in map.gates where exists(gate) { add(gate) }
        let budgets = map.budgets.elements.filter(\.isUsed)
        let derived = budgets.filter { !isDecidedAtGate($0, among: budgets) }
        for budget in derived { add("allocation of \(budget.identifier)", rules: [budget.allocatedBy]) }
        for expected in playbook.gates where expected.when.holds(for: map) {
            let isThere =
                map.gates.contains { $0.effectiveKind == expected.kind }
                || (!derived.isEmpty && expected.kind == .budgetAllocation)
            let isRuledOut = map.ruledOut.contains { $0.what == .gate(expected.kind) }
            guard !isThere, !isRuledOut else { continue }
            add("usual \(expected.kind.rawValue)", rules: [.notAsked])
        }
    }

    /// The open binding gates, all of which have to be passed.
    var signature: Condition { .votes(counting.count, of: counting.map { (1, $0.condition) }) }
    var refused: [String] { counting.filter(\.isRefused).map(\.key) }
    private var counting: [Gate] { gates.filter { $0.isOpen && $0.isBinding } }

    private func exists(_ gate: StakeholderModel.Gate) -> Bool {
        guard let above = gate.above.value, let price = map.askPrice else { return true }
        return price.isMore(than: above, mapCurrency: map.currency) ?? true
    }

    private func draws(_ gate: StakeholderModel.Gate, on budget: Budget) -> Bool {
        gate.drawsOn.values.contains(budget.identifier)
            && (gate.effectiveKind == .committee || gate.effectiveKind == .budgetAllocation)
    }

    /// The declared gates that stand for the allocation of a budget.
    private func gatesFor(_ budget: Budget, among budgets: [Budget]) -> [StakeholderModel.Gate] {
        let drawing = map.gates.filter { draws($0, on: budget) }
        guard drawing.isEmpty, budgets.count == 1 else { return drawing }
        let allocations = map.gates.filter { $0.effectiveKind == .budgetAllocation }
        return allocations.count == 1 ? allocations : []
    }

    private func isDecidedAtGate(_ budget: Budget, among budgets: [Budget]) -> Bool {
        !gatesFor(budget, among: budgets).isEmpty
    }

    private mutating func add(_ gate: StakeholderModel.Gate) {
        var decided = gate.decidedBy
        if decided.value == nil {
            let budgets = map.budgets.elements.filter(\.isUsed)
            let own = budgets.first {
                $0.allocatedBy.value != nil
                    && gatesFor($0, among: budgets).contains { $0.identifier == gate.identifier }
            }
            decided = own?.allocatedBy ?? decided
        }
        add(gate.identifier.text, rules: [decided] + gate.vetoedBy.items, gate: gate)
    }

    private mutating func add(
        _ key: String,
        rules: [Fact<DecisionRule>],
        gate: StakeholderModel.Gate? = nil
    ) {
        self.key = key
        place = 0
        votes = []
        var conditions: [(Int, Condition)] = []
        for rule in rules { conditions.append((1, condition(rule.value ?? .decider(.notAsked)))) }
        let status = gate?.status.knownValue
        gates.append(
            Gate(
                key: key,
                isOpen: status != .passed && status != .notApplicable,
                isBinding: gate?.advisory.value != true,
                isRefused: gate?.status.value == .refused,
                condition: .votes(conditions.count, of: conditions),
                votes: votes
            )
        )
    }

    private mutating func condition(_ rule: DecisionRule) -> Condition {
        switch rule {
        case .decider(let fact):
            let name = fact.value?.text ?? "\(key)#\(place)"
            place += 1
            if !names.contains(name) { names.append(name) }
            return .yes(names.firstIndex(of: name) ?? 0)
        case .all(let rules): return .votes(rules.count, of: members(rules).map { (1, $0.1) })
        case .any(let rules): return .votes(1, of: members(rules).map { (1, $0.1) })
        case .atLeast(let needed, let rules): return vote(needed, rules)
        case .majority(let rules): return vote(rules.map(weight).reduce(0, +) / 2 + 1, rules)
        }
    }

    private mutating func members(_ rules: [DecisionRule]) -> [(Int, Condition)] {
        var result: [(Int, Condition)] = []
        for rule in rules { result.append((weight(rule), condition(rule))) }
        return result
    }

    /// A vote, and how it stands when exactly the advocates and supporters say yes.
    private mutating func vote(_ needed: Int, _ rules: [DecisionRule]) -> Condition {
        let position = votes.count
        votes.append("")
        let members = members(rules)
        var friends = 0
        for (number, name) in names.enumerated() where isFriend(name) { friends |= 1 << number }
        let favourable = members.filter { $0.1.holds(friends) }.map(\.0).reduce(0, +)
        let all = members.map(\.0).reduce(0, +)
        votes[position] = "\(favourable) of \(all), needs \(needed), margin \(favourable - needed)"
        return .votes(needed, of: members)
    }

    private func isFriend(_ name: String) -> Bool {
        let stance = map.people.first { $0.identifier.text == name }?.stance.value
        return stance == .advocate || stance == .supporter
    }

    private func weight(_ rule: DecisionRule) -> Int {
        guard case .decider(let fact) = rule, let person = fact.value else { return 1 }
        return map.people.first { $0.identifier == person }?.count.value ?? 1
    }
}
