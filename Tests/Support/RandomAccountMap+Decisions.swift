import StakeholderModel

/// Budgets, gates and rules of decision.
extension RandomAccountMap {
    mutating func budget(_ identifier: BudgetIdentifier) -> Budget {
        var budget = Budget(identifier)
        budget.name = maybeText()
        budget.amount = fact { $0.money() }
        budget.available = fact { $0.money() }
        budget.reserved = fact { $0.money() }
        budget.shared = sharing()
        budget.priorities = textFact()
        budget.latitude = fact { $0.money() }
        budget.requestedBy = references(people)
        budget.allocatedBy = rule()
        budget.heldBy = references(people)
        budget.releasedBy = references(people)
        budget.decidedOn = fact { $0.date() }
        budget.isUsed = numbers.chance(80)
        return budget
    }

    private mutating func sharing() -> Fact<Sharing> {
        fact { $0.numbers.pick(.yes, .no, .with(["projet A", "B: b"]), .with(["x, y"])) }
    }

    /// A gate after earlier ones, so that no circle comes about. Not the kinds that have to agree with a budget.
    mutating func gate(at index: Int) -> Gate {
        var gate = Gate(gates[index])
        gate.name = maybeText()
        gate.kind = fact { maker in
            let kind: GateKind = maker.word()
            return kind == .budgetAllocation || kind == .committee ? .other : kind
        }
        gate.decidedBy = rule()
        gate.vetoedBy = numbers.chance(30) ? FactList([rule()].filter { $0.knowledge != .absent }) : .notAsked
        gate.advisory = fact { $0.numbers.chance(50) }
        gate.consulted = references(people)
        gate.after = references(Array(gates[..<index]))
        gate.needs = numbers.chance(20) ? [text()] : []
        gate.drawsOn = references(budgets)
        gate.providers = references(providers)
        gate.above = fact { $0.money() }
        gate.usualDuration = fact { CalendarDuration($0.number(0...40), $0.word()) }
        gate.due = fact { $0.date() }
        gate.status = fact { $0.word() }
        return gate
    }

    private mutating func rule() -> Fact<DecisionRule> {
        guard numbers.chance(60) else { return .notAsked }
        let rule = numbers.chance(50) ? single() : composite(depth: 2)
        if case .decider(let fact) = rule {
            return switch fact {
            case .known(_, let evidence): .known(rule, evidence)
            case .assumed(_, let evidence): .assumed(rule, evidence)
            case .unknown(let evidence): .unknown(evidence)
            case .notAsked: .notAsked
            }
        }
        let evidence = evidence()
        let isAssumed = evidence.basis == .inferred || numbers.chance(20)
        return isAssumed ? .assumed(rule, evidence) : .known(rule, evidence)
    }

    private mutating func single() -> DecisionRule {
        let fact = fact { $0.anyPerson() }
        return .decider(fact.knowledge == .absent ? .unknown(.none) : fact)
    }

    private mutating func composite(depth: Int) -> DecisionRule {
        var members = numbers.some(1...3, of: people).map { person in
            let fact = fact { _ in person }
            return DecisionRule.decider(fact.knowledge == .absent ? .known(person) : fact)
        }
        if depth > 0, numbers.chance(40) { members.append(composite(depth: depth - 1)) }
        if members.isEmpty { members = [.decider(.unknown(.none))] }
        return switch number(0...3) {
        case 0: .all(members)
        case 1: .any(members)
        case 2: .majority(members)
        default: .atLeast(number(1...members.count), of: members)
        }
    }
}
