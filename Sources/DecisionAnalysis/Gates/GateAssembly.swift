import Graphs
import StakeholderModel

/// All gates of a deal: those of the file, those that follow from its budgets, and those that its playbook expects.
struct GateAssembly {
    let context: DealContext
    private var map: AccountMap { context.map }

    init(_ context: DealContext) { self.context = context }

    /// Declared gates in the order of the file, then derived ones in the order of the budgets, then implied ones
    /// in the order of the playbook. A declared gate that needs a larger ask than ours does not exist.
    func gates() -> [DealGate] {
        let declared = map.gates.filter(exists).map(declaredGate)
        let derived = map.budgetAllocations.filter(\.gates.isEmpty).map(derivedGate)
        let present = Set(map.gates.map(\.effectiveKind)).union(derived.map(\.kind))
        let implied = context.playbook.gates.filter { expected in
            !present.contains(expected.kind) && expected.when.holds(for: map)
                && !map.hasRuledOut(.gate(expected.kind))
        }
        return declared + derived + implied.map { impliedGate($0.kind) }
    }

    private func exists(_ gate: Gate) -> Bool {
        guard let threshold = gate.above.value, let price = map.askPrice else { return true }
        return price.isMore(than: threshold, mapCurrency: map.currency) != false
    }

    private func declaredGate(_ gate: Gate) -> DealGate {
        let reference = GateReference.declared(gate.identifier)
        let path = FactPath.gate(gate.identifier)
        var compiler = RuleCompiler(gate: reference, index: context.index)
        let (rule, rulePath) = decidingRule(of: gate)
        var parts = [compiler.formula(for: rule, at: rulePath, isVeto: false)]
        for (position, veto) in gate.vetoedBy.items.enumerated() {
            parts.append(compiler.formula(for: veto, at: path.key(.vetoedBy).index(position), isVeto: true))
        }
        return DealGate(
            reference: reference,
            title: gate.name.map(Wording.verbatim) ?? declaredTitle(gate),
            kind: gate.effectiveKind,
            isOpen: gate.isOpen,
            isPassed: gate.status.knownValue == .passed,
            isRefused: gate.status.value == .refused,
            isBinding: !gate.isAdvisory,
            after: gate.after.isStated ? gate.after.values : nil,
            rule: parts.count == 1 ? parts[0] : .all(parts),
            usualDays: gate.usualDuration.value?.calendarDays ?? usualDays(of: gate.effectiveKind),
            due: gate.due.value,
            path: path
        )
    }

    private func declaredTitle(_ gate: Gate) -> Wording {
        gate.effectiveKind == .other ? .verbatim(gate.identifier.text) : gate.effectiveKind.label
    }

    /// The rule of the gate, else what a budget about which it decides says itself. What another gate says about the
    /// same budget is not enough: two gates can have two deciders.
    private func decidingRule(of gate: Gate) -> (rule: Fact<DecisionRule>, path: FactPath) {
        let own = (rule: gate.decidedBy, path: FactPath.gate(gate.identifier).key(.decidedBy))
        guard gate.decidedBy.value == nil else { return own }
        let deciding = map.budgetAllocations.filter { $0.gates.contains(gate.identifier) }.map(\.budget)
        let filling = map.usedBudgets.first {
            deciding.contains($0.identifier) && $0.allocatedBy.value != nil
        }
        return filling.map {
            (rule: $0.allocatedBy, path: .budget($0.identifier).key(.allocatedBy))
        } ?? own
    }

    private func derivedGate(_ allocation: BudgetAllocation) -> DealGate {
        let name = map.usedBudgets.first { $0.identifier == allocation.budget }?.displayName ?? ""
        return undeclaredGate(
            .derived(allocation.budget),
            title: Wording(en: "Budget allocation (\(name))", fr: "Arbitrage budgétaire (\(name))"),
            kind: .budgetAllocation,
            rule: (fact: allocation.rule, path: allocation.path),
            path: .budget(allocation.budget)
        )
    }

    private func impliedGate(_ kind: GateKind) -> DealGate {
        undeclaredGate(
            .implied(kind),
            title: kind.label,
            kind: kind,
            rule: (fact: .notAsked, path: .map(.gates)),
            path: .map(.gates)
        )
    }

    /// A gate that nobody wrote down is open and binding, and as long as the playbook says.
    private func undeclaredGate(
        _ reference: GateReference,
        title: Wording,
        kind: GateKind,
        rule: (fact: Fact<DecisionRule>, path: FactPath),
        path: FactPath
    ) -> DealGate {
        var compiler = RuleCompiler(gate: reference, index: context.index)
        return DealGate(
            reference: reference,
            title: title,
            kind: kind,
            isOpen: true,
            isPassed: false,
            isRefused: false,
            isBinding: true,
            after: nil,
            rule: compiler.formula(for: rule.fact, at: rule.path, isVeto: false),
            usualDays: usualDays(of: kind),
            due: nil,
            path: path
        )
    }

    private func usualDays(of kind: GateKind) -> Int? {
        context.playbook.expectation(of: kind)?.usualDuration?.calendarDays
    }
}
