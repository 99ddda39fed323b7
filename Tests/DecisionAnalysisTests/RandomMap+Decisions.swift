import StakeholderModel
import TestSupport

extension RandomMap {
    mutating func addMarket() {
        map.offers = (0..<numbers.pick(0, 1, 1, 1, 2)).map { offer($0) }
        guard numbers.chance(70) else { return }
        map.providers = .listed((0..<numbers.pick(1, 1, 2)).map { provider($0) })
    }

    private mutating func offer(_ number: Int) -> Offer {
        var offer = Offer(OfferIdentifier("o\(number)"))
        offer.price = priceOrUnknown()
        offer.scope = subjects()
        if numbers.chance(30) { offer.audience = audience() }
        offer.isProposed = number == 0 && numbers.chance(50)
        return offer
    }

    private mutating func provider(_ number: Int) -> Provider {
        var provider = Provider(ProviderIdentifier("p\(number)"))
        if numbers.chance(20) { provider.relation = fact(numbers.pick(.competing, .complementary, .inHouse)) }
        if numbers.chance(90) {
            provider.status = fact(
                numbers.pick(.engaged, .engaged, .incumbent, .shortlisted, .rumoured, .rejected)
            )
        }
        provider.scope = subjects()
        if numbers.chance(30) { provider.audience = audience() }
        if numbers.chance(50) { provider.engagedBy = people(1...2) }
        if numbers.chance(20) { provider.preferredBy = people(1...1) }
        if numbers.chance(30) { provider.contact = people(1...1) }
        if numbers.chance(25) {
            provider.ties = numbers.some(1...1, of: names).map { person in
                Tie(
                    person: person,
                    kind: fact(numbers.pick(.formerlyAt, .ownsStakeIn, .relatedTo, .fundedBy))
                )
            }
        }
        return provider
    }

    private mutating func subjects() -> FactList<String> {
        if numbers.chance(15) { return .notAsked }
        if numbers.chance(10) { return FactList([.unknown(.none)]) }
        return FactList(numbers.some(1...2, of: ["posture", "Posture", "phone"]).map { fact($0) })
    }

    private mutating func audience() -> FactList<Audience> {
        let units = Set(map.people.compactMap(\.unit)).sorted().map { Audience.unit($0) }
        return FactList(numbers.some(1...1, of: names.map { .person($0) } + units).map { fact($0) })
    }

    private mutating func people(_ range: ClosedRange<Int>) -> FactList<PersonIdentifier> {
        if numbers.chance(10) { return FactList([.unknown(.none)]) }
        return FactList(numbers.some(range, of: names).map { fact($0) })
    }

    private mutating func priceOrUnknown() -> Fact<Money> {
        if numbers.chance(25) { return .unknown(.none) }
        return fact(Money(hundredths: numbers.pick(500_000, 1_000_000, 2_000_000)))
    }

    mutating func addBudgets() {
        guard numbers.chance(60) else { return }
        map.budgets = .listed(
            (0..<numbers.pick(1, 1, 2)).map { number in
                var budget = Budget(BudgetIdentifier("b\(number)"))
                budget.isUsed = numbers.chance(85)
                if numbers.chance(70) { budget.allocatedBy = rule() }
                if numbers.chance(40) { budget.heldBy = people(1...1) }
                return budget
            }
        )
    }

    mutating func addGates() {
        for number in 0..<Int.random(in: 0...4, using: &numbers) { map.gates.append(gate(number)) }
    }

    private mutating func gate(_ number: Int) -> Gate {
        var gate = Gate(GateIdentifier("g\(number)"))
        let kind: GateKind = numbers.pick(
            .need,
            .legal,
            .committee,
            .budgetAllocation,
            .signature,
            .signature,
            .providerCoordination
        )
        if numbers.chance(90) { gate.kind = fact(kind) }
        if numbers.chance(85) { gate.decidedBy = rule() }
        if numbers.chance(20) { gate.vetoedBy = FactList((0..<numbers.pick(1, 1, 2)).map { _ in rule() }) }
        if numbers.chance(15) { gate.advisory = fact(numbers.pick(true, true, false)) }
        if number > 0, numbers.chance(30) {
            gate.after = FactList([fact(map.gates[Int.random(in: 0..<number, using: &numbers)].identifier)])
        }
        if numbers.chance(10) { gate.above = priceOrUnknown() }
        if numbers.chance(30) {
            gate.status = fact(
                numbers.pick(.notStarted, .inProgress, .passed, .passed, .refused, .notApplicable)
            )
        }
        if gate.effectiveKind == .providerCoordination {
            gate.providers = FactList(
                numbers.some(0...1, of: map.providers.elements).map { fact($0.identifier) }
            )
        }
        drawOnBudget(&gate)
        return gate
    }

    /// A gate that decides about a budget says the same as the budget, or one of them is silent. One gate decides
    /// about each budget.
    private mutating func drawOnBudget(_ gate: inout Gate) {
        guard [.committee, .budgetAllocation].contains(gate.effectiveKind) else { return }
        let free = map.budgets.elements.filter { budget in
            !map.gates.contains { $0.drawsOn.contains(budget.identifier) }
        }
        let drawn = numbers.some(0...1, of: free)
        if !drawn.isEmpty { gate.drawsOn = FactList(drawn.map { fact($0.identifier) }) }
        let mayFill = drawn.isEmpty ? map.budgets.elements : drawn
        let isFilled = mayFill.contains { !$0.allocatedBy.isOpen }
        if isFilled { gate.decidedBy = .notAsked }
    }

    /// A rule with its own certainty and evidence, or one whose places have theirs.
    private mutating func rule() -> Fact<DecisionRule> {
        if numbers.chance(12) { return .unknown(.none) }
        if numbers.chance(20) { return fact(plainRule(depth: 0, hasFacts: false)) }
        return .known(plainRule(depth: 0, hasFacts: true))
    }

    private mutating func plainRule(depth: Int, hasFacts: Bool) -> DecisionRule {
        guard numbers.chance(depth == 0 ? 45 : 100) else {
            return .decider(decider(names.randomElement(using: &numbers), hasFacts: hasFacts))
        }
        var chosen = numbers.some(1...3, of: names)
        var members: [DecisionRule] = []
        for _ in 0..<numbers.pick(1, 2, 3, 4) {
            if depth < 2, numbers.chance(15) {
                members.append(plainRule(depth: depth + 1, hasFacts: hasFacts))
            } else {
                members.append(.decider(decider(chosen.popLast(), hasFacts: hasFacts)))
            }
        }
        switch numbers.pick(0, 1, 2, 3) {
        case 0: return .all(members)
        case 1: return .any(members)
        case 2: return .majority(members)
        default: return .atLeast(Int.random(in: 1...members.count, using: &numbers), of: members)
        }
    }

    private mutating func decider(_ person: PersonIdentifier?, hasFacts: Bool) -> Fact<PersonIdentifier> {
        guard let person, !numbers.chance(10) else { return .unknown(.none) }
        return hasFacts ? fact(person) : .known(person)
    }
}
