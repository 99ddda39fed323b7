public import StakeholderModel

/// Whom our word reaches in one of two maps only, of those who are on both.
public struct ReachDifference: Sendable, Hashable {
    /// People whom we no longer reach, in the order of the second map.
    public let lost: [PersonIdentifier]
    /// People whom we reach in the second map only, in its order.
    public let gained: [PersonIdentifier]

    /// Whether we reach the same people.
    public var isEmpty: Bool { lost.isEmpty && gained.isEmpty }

    /// - Parameter gate: when only those who decide at a gate, in one of the maps, are meant.
    init(from old: MapAnalysis, to new: MapAnalysis, at gate: GateReference?) {
        let known = Set(old.map.people.map(\.identifier))
        let atGate = gate.map { gate in
            Set((old.gates + new.gates).filter { $0.gate.reference == gate }.flatMap(\.gate.people))
        }
        let people = new.map.people.map(\.identifier).filter { person in
            known.contains(person) && (atGate?.contains(person) ?? true)
        }
        lost = people.filter { old.reaches($0) && !new.reaches($0) }
        gained = people.filter { !old.reaches($0) && new.reaches($0) }
    }
}
