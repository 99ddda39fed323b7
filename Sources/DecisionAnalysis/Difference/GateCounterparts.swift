import StakeholderModel

/// The gates of two maps that are one and the same step under two references: a usual step, or the allocation of a budget,
/// that the other map declares.
///
/// A step that was only expected before and is on the map now has not gone, and is not new: somebody asked about it. The
/// two are joined where only one gate can be meant: by the kind of the step, for an allocation by the budget.
public struct GateCounterparts: Sendable {
    /// For each gate that only the second map has, the one of the first that it was.
    public let former: [GateReference: GateReference]

    /// Joins the gates that only one of two maps has. Linear in both.
    public init(from old: MapAnalysis, to new: MapAnalysis) {
        let earlier = Set(old.gates.map(\.gate.reference))
        let later = Set(new.gates.map(\.gate.reference))
        let gone = GateCounterparts.byStep(old.gates.filter { !later.contains($0.gate.reference) }, in: old)
        let come = GateCounterparts.byStep(new.gates.filter { !earlier.contains($0.gate.reference) }, in: new)
        var former: [GateReference: GateReference] = [:]
        for (step, reference) in come {
            // Two gates that the two maps declare are two gates: their identifiers were compared already.
            guard let before = gone[step], !(before.isDeclared && reference.isDeclared) else { continue }
            former[reference] = before
        }
        self.former = former
    }

    /// What a gate is passed for, whoever speaks of it.
    private enum Step: Hashable {
        case kind(GateKind)
        case allocation(BudgetIdentifier)
    }

    private static func byStep(_ gates: [JudgedGate], in analysis: MapAnalysis) -> [Step: GateReference] {
        let keyed = gates.compactMap { judged in
            step(judged.gate, in: analysis).map { ($0, judged.gate.reference) }
        }
        return Dictionary(grouping: keyed, by: \.0).compactMapValues { $0.count == 1 ? $0[0].1 : nil }
    }

    private static func step(_ gate: DealGate, in analysis: MapAnalysis) -> Step? {
        switch gate.reference {
        case .derived(let budget): return .allocation(budget)
        case .implied(let kind): return kind == .other ? nil : .kind(kind)
        case .declared(let identifier):
            guard gate.kind == .budgetAllocation else { return gate.kind == .other ? nil : .kind(gate.kind) }
            let budgets = analysis.map.gates.first { $0.identifier == identifier }?.drawsOn.values ?? []
            let used = analysis.map.usedBudgets.map(\.identifier)
            // A declared allocation that names no budget is that of the only one.
            let only = budgets.isEmpty ? used : budgets
            return only.count == 1 ? .allocation(only[0]) : .kind(.budgetAllocation)
        }
    }
}
