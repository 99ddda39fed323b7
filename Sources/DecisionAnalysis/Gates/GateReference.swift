public import StakeholderModel

/// Which gate is meant: one that the map declares, or one that follows from it.
public enum GateReference: Sendable, Hashable {
    /// A gate of the file.
    case declared(GateIdentifier)
    /// The allocation of a budget for which the file declares no gate.
    case derived(BudgetIdentifier)
    /// A gate that the playbook expects here and that the file neither has nor rules out.
    case implied(GateKind)

    /// A text that names the gate the same way in every run.
    public var key: String {
        switch self {
        case .declared(let identifier): identifier.text
        case .derived(let budget): "allocation of \(budget)"
        case .implied(let kind): "usual \(kind.rawValue)"
        }
    }

    /// Whether the file itself speaks of the gate or of its budget.
    public var isOnMap: Bool {
        if case .implied = self { return false }
        return true
    }
}
