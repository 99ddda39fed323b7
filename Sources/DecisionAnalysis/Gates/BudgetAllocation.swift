public import StakeholderModel

/// Who splits the money of one budget, and at which gate.
public struct BudgetAllocation: Sendable, Hashable {
    /// The budget.
    public let budget: BudgetIdentifier
    /// The declared gates at which the budget is decided about; empty when its gate is derived.
    public let gates: [GateIdentifier]
    /// Who allocates: the budget's own word, else the rule of a declared gate.
    public let rule: Fact<DecisionRule>
    /// Where that is said.
    public let path: FactPath
    /// Whether the allocation has been passed.
    public let hasPassed: Bool
}

extension AccountMap {
    /// Who allocates each budget that the deal draws on, in the order of the file.
    public var budgetAllocations: [BudgetAllocation] { usedBudgets.map(allocation) }

    /// The declared gates that decide about a budget: those of a fitting kind that draw on it, or the only
    /// budget allocation when there is only one budget.
    public func gatesAllocating(_ budget: Budget) -> [Gate] {
        let drawing = gates.filter { gate in
            (gate.effectiveKind == .budgetAllocation || gate.effectiveKind == .committee)
                && gate.drawsOn.contains(budget.identifier)
        }
        if !drawing.isEmpty { return drawing }
        let allocations = gates.filter { $0.effectiveKind == .budgetAllocation }
        return usedBudgets.count == 1 && allocations.count == 1 ? allocations : []
    }

    private func allocation(of budget: Budget) -> BudgetAllocation {
        let gates = gatesAllocating(budget)
        let own = FactPath.budget(budget.identifier).key(.allocatedBy)
        let deciding =
            gates.first { $0.decidedBy.knownValue != nil } ?? gates.first { $0.decidedBy.value != nil }
        // Of two that say the same, the confirmed one counts.
        let isOwn =
            budget.allocatedBy.knownValue != nil || deciding == nil
            || (budget.allocatedBy.value != nil && deciding?.decidedBy.knownValue == nil)
        return BudgetAllocation(
            budget: budget.identifier,
            gates: gates.map(\.identifier),
            rule: isOwn ? budget.allocatedBy : deciding?.decidedBy ?? budget.allocatedBy,
            path: isOwn ? own : deciding.map { FactPath.gate($0.identifier).key(.decidedBy) } ?? own,
            hasPassed: !gates.isEmpty && gates.allSatisfy { !$0.isOpen }
        )
    }
}
