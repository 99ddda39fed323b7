import StakeholderModel

extension MapAnalysis {
    /// The gates in the order in which the deal passes them: by how many come before, the signature last, equals in the order
    /// of the file. Linear in the gates and in what the file and the playbook say of their order.
    public var gatesInOrder: [JudgedGate] {
        let depths = GateOrder(gates: gates.map(\.gate), playbook: playbook).depths()
        return gates.indices.sorted { one, other in
            let isLast = [one, other].map { gates[$0].gate.kind == .signature }
            if isLast[0] != isLast[1] { return isLast[1] }
            return (depths[one], one) < (depths[other], other)
        }
        .map { gates[$0] }
    }
}
