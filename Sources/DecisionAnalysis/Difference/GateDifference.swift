import StakeholderModel

/// A gate that stands otherwise in a second map, or that only one of two maps has.
public struct GateDifference: Sendable, Hashable {
    /// Which gate it is.
    public let reference: GateReference
    /// The gate in the first map; `nil` when it is not there.
    public let before: JudgedGate?
    /// The gate in the second map; `nil` when it is not there.
    public let after: JudgedGate?

    /// Whether the verdict is the same, but for another reason.
    public var isOnlyReason: Bool {
        guard let before, let after else { return false }
        return before.isAsOpen(as: after) && before.verdict == after.verdict
    }

    /// The gates that differ: those of the second map in its order, then those that only the first has.
    static func all(from old: MapAnalysis, to new: MapAnalysis) -> [GateDifference] {
        let earlier = byReference(old.gates)
        let later = byReference(new.gates)
        let former = GateCounterparts(from: old, to: new).former
        let taken = Set(former.values)
        let present = new.gates.compactMap { gate -> GateDifference? in
            let reference = gate.gate.reference
            guard let before = earlier[former[reference] ?? reference] else {
                return GateDifference(reference: reference, before: nil, after: gate)
            }
            return before.stands(as: gate)
                ? nil : GateDifference(reference: reference, before: before, after: gate)
        }
        let gone = old.gates.filter {
            later[$0.gate.reference] == nil && !taken.contains($0.gate.reference)
        }
        return present
            + gone.map { GateDifference(reference: $0.gate.reference, before: $0, after: nil) }
    }

    private static func byReference(_ gates: [JudgedGate]) -> [GateReference: JudgedGate] {
        Dictionary(gates.map { ($0.gate.reference, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension JudgedGate {
    /// Whether two gates have the same to be done: of one that is closed nothing more is asked.
    fileprivate func stands(as other: JudgedGate) -> Bool {
        guard isAsOpen(as: other) else { return false }
        guard gate.isOpen else { return true }
        return verdict == other.verdict && LeadingReason.saysTheSame(leadingReason, other.leadingReason)
    }

    fileprivate func isAsOpen(as other: JudgedGate) -> Bool {
        gate.isOpen == other.gate.isOpen && gate.isPassed == other.gate.isPassed
            && gate.isRefused == other.gate.isRefused && gate.isBinding == other.gate.isBinding
    }
}
