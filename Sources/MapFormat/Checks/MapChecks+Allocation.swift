import Findings
import StakeholderModel

/// A budget and the gate that decides about it do not name different allocators.
extension MapChecks {
    func checkAllocation() {
        let used = map.usedBudgets
        let drawing = decidingGates()
        for budget in used where !session.isFull {
            guard let allocators = budget.allocatedBy.value else { continue }
            let gates = drawing[budget.identifier] ?? (used.count == 1 ? onlyAllocation() : [])
            let ruled = gates.filter { $0.decidedBy.value != nil }
            let agrees = ruled.contains { $0.decidedBy.value?.isEquivalent(to: allocators) == true }
            // Where several gates decide about one budget, the allocator has to be that of one of them.
            guard let gate = ruled.first, !agrees else { continue }
            session.report(
                .allocationDiffers(
                    gate: gate.identifier.text,
                    budget: budget.identifier.text,
                    at: place(of: .gate(gate.identifier).key(.decidedBy)),
                    allocators: place(of: .budget(budget.identifier).key(.allocatedBy))
                )
            )
        }
    }

    /// The gates that decide about each budget that a gate draws on, found in one pass over the gates.
    private func decidingGates() -> [BudgetIdentifier: [Gate]] {
        var gates: [BudgetIdentifier: [Gate]] = [:]
        for gate in map.gates where [.budgetAllocation, .committee].contains(gate.effectiveKind) {
            for budget in gate.drawsOn.values { gates[budget, default: []].append(gate) }
        }
        return gates
    }

    /// The one gate of allocation, when it does not say on what it draws.
    private func onlyAllocation() -> [Gate] {
        let allocations = map.gates.filter { $0.effectiveKind == .budgetAllocation }
        return allocations.count == 1 ? allocations.filter(\.drawsOn.isEmpty) : []
    }
}

extension LocatedProblem {
    fileprivate static func allocationDiffers(
        gate: String,
        budget: String,
        at range: Range<Int>,
        allocators: Range<Int>
    ) -> LocatedProblem {
        let names = (gate: Wording.excerpt(gate), budget: Wording.excerpt(budget))
        return LocatedProblem(
            code: .allocationDiffers,
            message: Wording(
                en: "\(names.gate.en) and the budget \(names.budget.en) name different allocators",
                fr: "\(names.gate.fr) et le budget \(names.budget.fr) nomment des arbitres différents"
            ),
            range: range,
            label: Wording(en: "who decides at the gate", fr: "qui décide à l'étape"),
            notes: [
                Note(
                    message: Wording(en: "who allocates the budget", fr: "qui arbitre le budget"),
                    range: allocators
                )
            ],
            help: Wording(
                en: "write the same rule at both places, or at one of them only",
                fr: "écrivez la même règle aux deux endroits, ou à un seul"
            )
        )
    }
}
