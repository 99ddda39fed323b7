import StakeholderModel

/// Writing an answer down, in the model alone.
extension AccountMap {
    mutating func write(_ answer: PossibleAnswer, at fact: AskedFact) {
        switch fact {
        case .decision(let home, let steps): write(answer, inRuleAt: home, steps: steps)
        case .stance(let person), .access(let person), .manager(let person), .role(let person, _):
            changePerson(person) { $0.write(answer, at: fact) }
        case .holder(let budget, let position):
            changeBudget(budget) { $0.heldBy.write(answer, at: position) }
        case .holders(let budget):
            guard case .person(let person) = answer else { return }
            changeBudget(budget) { $0.heldBy = FactList([.known(person, .confirmed)]) }
        case .status(let gate):
            guard case .status(let status) = answer else { return }
            changeGate(gate) { $0.status = .known(status, .confirmed) }
        case .providerRelation(let provider), .providerPerson(let provider, _, _), .tie(let provider, _):
            changeProvider(provider) { $0.write(answer, at: fact) }
        case .bond(let relation, let bond):
            guard relations.indices.contains(relation) else { return }
            relations[relation].kinds.write(answer, at: bond)
        case .budgets: writeBudget(answer)
        case .usualGate(let kind): writeGate(answer, of: kind)
        }
    }

    private mutating func write(
        _ answer: PossibleAnswer,
        inRuleAt home: AskedFact.RuleHome,
        steps: [FactPath.Component]
    ) {
        switch home {
        case .allocation(let budget):
            changeBudget(budget) { $0.allocatedBy = $0.allocatedBy.with(answer, at: steps) }
        case .gate(let gate): changeGate(gate) { $0.decidedBy = $0.decidedBy.with(answer, at: steps) }
        case .veto(let gate, let position):
            changeGate(gate) { gate in
                guard gate.vetoedBy.items.indices.contains(position) else { return }
                gate.vetoedBy.items[position] = gate.vetoedBy.items[position].with(answer, at: steps)
            }
        }
    }

    /// A budget of which only the allocator is known.
    private mutating func writeBudget(_ answer: PossibleAnswer) {
        guard case .person(let person) = answer else { return }
        var budget = Budget(BudgetIdentifier(""))
        budget.allocatedBy = .decided(by: person)
        budgets = .listed(budgets.elements + [budget])
    }

    /// A usual step is ruled out, or turns out to exist and somebody decides at it.
    private mutating func writeGate(_ answer: PossibleAnswer, of kind: GateKind) {
        switch answer {
        case .absent: ruledOut.append(RuledOut(.gate(kind)))
        case .person(let person):
            var gate = Gate(GateIdentifier(""))
            gate.kind = .known(kind)
            gate.decidedBy = .decided(by: person)
            gates.append(gate)
        default: break
        }
    }
}

extension AccountMap {
    private mutating func changePerson(
        _ identifier: PersonIdentifier,
        _ change: (inout Stakeholder) -> Void
    ) {
        guard let position = people.firstIndex(where: { $0.identifier == identifier }) else { return }
        change(&people[position])
    }

    private mutating func changeGate(_ identifier: GateIdentifier, _ change: (inout Gate) -> Void) {
        guard let position = gates.firstIndex(where: { $0.identifier == identifier }) else { return }
        change(&gates[position])
    }

    private mutating func changeBudget(_ identifier: BudgetIdentifier, _ change: (inout Budget) -> Void) {
        guard case .listed(var list) = budgets,
            let position = list.firstIndex(where: { $0.identifier == identifier })
        else { return }
        change(&list[position])
        budgets = .listed(list)
    }

    private mutating func changeProvider(
        _ identifier: ProviderIdentifier,
        _ change: (inout Provider) -> Void
    ) {
        guard case .listed(var list) = providers,
            let position = list.firstIndex(where: { $0.identifier == identifier })
        else { return }
        change(&list[position])
        providers = .listed(list)
    }
}
