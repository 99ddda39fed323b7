import StakeholderModel

/// The map with every value that one fact could take, written down by code of its own: what the search for the most
/// favourable value is held against.
struct EveryAnswer {
    let map: AccountMap
    let path: FactPath

    private var people: [PersonIdentifier] { map.people.map(\.identifier) }

    /// The facts of one value: known from one of us, from a person themselves, from nobody; assumed.
    private func facts<Value>(_ value: Value, of person: PersonIdentifier? = nil) -> [Fact<Value>] {
        let ours = Evidence(sources: [.teamMember(TeamMemberIdentifier("us1"))])
        let own = person.map { [Fact.known(value, Evidence(sources: [.person($0)]))] } ?? []
        return [.known(value, ours), .known(value, .none), .assumed(value, ours)] + own
    }

    /// All of them; none for a fact of which the values cannot be listed.
    var maps: [AccountMap] {
        let steps = path.components
        guard let section = key(0) else { return [] }
        if steps.count > 2, section == .gates, key(1) == .kind { return usualGates(text(2)) }
        if section == .budgets, steps.count == 1 { return newBudgets }
        if section == .providers, steps.count == 1 { return [changed { $0.providers = .none(.known(true)) }] }
        if section == .relations { return bonds(index(1), index(2)) }
        guard steps.count > 2, let key = key(2) else { return [] }
        switch section {
        case .people: return persons(PersonIdentifier(text(1)), key)
        case .budgets: return budgets(BudgetIdentifier(text(1)), key)
        case .gates: return gates(GateIdentifier(text(1)), key)
        case .providers: return providers(ProviderIdentifier(text(1)), key)
        default: return []
        }
    }

    private func persons(_ person: PersonIdentifier, _ key: MapKey) -> [AccountMap] {
        guard let position = map.people.firstIndex(where: { $0.identifier == person }) else { return [] }
        switch key {
        case .stance:
            return Stance.allCases.flatMap { facts($0, of: person) }.map { fact in
                changed { $0.people[position].stance = fact }
            }
        case .access:
            // Not to have met somebody is no better answer, though a step that only opponents lead to would be out of reach
            // instead of blocked.
            return Access.allCases.filter { $0 != .none }.flatMap { facts($0) }.map { fact in
                changed { $0.people[position].access = fact }
            }
        case .reportsTo:
            let lines = [ReportingLine.none] + people.filter { !isBelow($0, person) }.map { .manager($0) }
            return lines.flatMap { facts($0) }.map { fact in changed { $0.people[position].reportsTo = fact }
            }
        case .roles:
            let item = index(3)
            guard let role = map.people[position].roles.items[item].value else { return [] }
            return facts(role, of: person).map { fact in
                changed { $0.people[position].roles.items[item] = fact }
            }
        default: return []
        }
    }

    /// Whether a line to somebody would close a circle.
    private func isBelow(_ manager: PersonIdentifier, _ person: PersonIdentifier) -> Bool {
        var current: PersonIdentifier? = manager
        while let next = current {
            if next == person { return true }
            current = map.people.first { $0.identifier == next }?.manager
        }
        return false
    }

    private func budgets(_ budget: BudgetIdentifier, _ key: MapKey) -> [AccountMap] {
        guard let position = map.budgets.elements.firstIndex(where: { $0.identifier == budget }) else {
            return []
        }
        func with(_ change: (inout Budget) -> Void) -> AccountMap {
            var all = map.budgets.elements
            change(&all[position])
            return changed { $0.budgets = .listed(all) }
        }
        let amounts = [1, 10_000_000].compactMap { Money(whole: $0) }
        switch key {
        case .allocatedBy:
            let rules = EveryRule(map.budgets.elements[position].allocatedBy, path, from: 3, people: people)
            return rules.all.map { rule in with { $0.allocatedBy = rule } }
        case .heldBy where path.components.count == 3:
            return people.flatMap { facts($0, of: $0) }.map { fact in with { $0.heldBy = FactList([fact]) } }
        case .heldBy:
            let item = map.budgets.elements[position].heldBy.items[index(3)]
            return item.value.map { person in
                facts(person, of: person).map { fact in with { $0.heldBy.items[index(3)] = fact } }
            } ?? []
        case .amount: return amounts.map { amount in with { $0.amount = .known(amount) } }
        case .available: return amounts.map { amount in with { $0.available = .known(amount) } }
        case .latitude: return amounts.map { amount in with { $0.latitude = .known(amount) } }
        case .priorities: return [with { $0.priorities = .known("ours first") }]
        default: return []
        }
    }

    private var newBudgets: [AccountMap] {
        people.flatMap { person in facts(DecisionRule.decider(.known(person)), of: person) }.map { rule in
            var budget = Budget(BudgetIdentifier("new"))
            budget.allocatedBy = rule
            return changed { $0.budgets = .listed(map.budgets.elements + [budget]) }
        }
    }

    private func usualGates(_ name: String) -> [AccountMap] {
        guard let kind = GateKind(rawValue: name) else { return [] }
        // A usual step exists or not; a signature always does, and the question is whose.
        guard kind == .signature else { return [changed { $0.ruledOut.append(RuledOut(.gate(kind))) }] }
        return people.flatMap { facts(DecisionRule.decider(.known($0)), of: $0) }.map { rule in
            var gate = Gate(GateIdentifier("new"))
            gate.kind = .known(kind)
            gate.decidedBy = rule
            return changed { $0.gates.append(gate) }
        }
    }

    private func gates(_ gate: GateIdentifier, _ key: MapKey) -> [AccountMap] {
        guard let position = map.gates.firstIndex(where: { $0.identifier == gate }) else { return [] }
        switch key {
        case .decidedBy:
            return EveryRule(map.gates[position].decidedBy, path, from: 3, people: people).all.map { rule in
                changed { $0.gates[position].decidedBy = rule }
            }
        case .vetoedBy:
            let item = map.gates[position].vetoedBy.items[index(3)]
            return EveryRule(item, path, from: 4, people: people).all.map { rule in
                changed { $0.gates[position].vetoedBy.items[index(3)] = rule }
            }
        case .status:
            let isRefused = map.gates[position].status.value == .refused
            let values = GateStatus.allCases.filter { !isRefused || $0 == .inProgress || $0 == .notStarted }
            return values.flatMap { facts($0) }.map { fact in changed { $0.gates[position].status = fact } }
        case .advisory:
            guard map.gates[position].isAdvisory else { return [] }
            return facts(true).map { fact in changed { $0.gates[position].advisory = fact } }
        default: return []
        }
    }

    private func providers(_ provider: ProviderIdentifier, _ key: MapKey) -> [AccountMap] {
        guard let position = map.providers.elements.firstIndex(where: { $0.identifier == provider }) else {
            return []
        }
        func with(_ change: (inout Provider) -> Void) -> AccountMap {
            var all = map.providers.elements
            change(&all[position])
            return changed { $0.providers = .listed(all) }
        }
        switch key {
        case .relation:
            return ProviderRelation.allCases.flatMap { facts($0) }.map { fact in with { $0.relation = fact } }
        case .engagedBy where path.components.count == 3:
            return people.flatMap { facts($0) }.map { fact in with { $0.engagedBy = FactList([fact]) } }
        case .preferredBy:
            let item = index(3)
            return [with { $0.preferredBy.items.remove(at: item) }]
                + people.flatMap { facts($0) }.map { fact in with { $0.preferredBy.items[item] = fact } }
        case .ties:
            let item = index(3)
            return [with { $0.ties.remove(at: item) }]
                + TieKind.allCases.flatMap { facts($0) }.map { fact in with { $0.ties[item].kind = fact } }
        default: return []
        }
    }

    private func bonds(_ relation: Int, _ item: Int) -> [AccountMap] {
        guard let kind = map.relations[relation].kinds.items[item].value else { return [] }
        return [changed { $0.relations[relation].kinds.items.remove(at: item) }]
            + facts(kind).map { fact in changed { $0.relations[relation].kinds.items[item] = fact } }
    }

    private func changed(_ change: (inout AccountMap) -> Void) -> AccountMap {
        var other = map
        change(&other)
        return other
    }

    private func key(_ position: Int) -> MapKey? {
        if case .key(let key) = path.components[position] { return key }
        return nil
    }

    private func index(_ position: Int) -> Int {
        if case .index(let index) = path.components[position] { return index }
        return 0
    }

    private func text(_ position: Int) -> String {
        if case .identifier(let text) = path.components[position] { return text }
        return ""
    }
}
