public import Graphs
public import StakeholderModel

/// A gate that the deal has to pass, or has passed: declared, derived or implied.
public struct DealGate: Sendable, Hashable {
    /// Which gate it is.
    public let reference: GateReference
    /// What people call it.
    public let title: Wording
    /// What is passed at it.
    public let kind: GateKind
    /// Whether it still has to be passed.
    public let isOpen: Bool
    /// Whether it is confirmed to be passed.
    public let isPassed: Bool
    /// Whether it was refused.
    public let isRefused: Bool
    /// Whether a no at it prevents signature.
    public let isBinding: Bool
    /// The gates of the file that come before it; `nil` when the file says nothing about the order.
    public let after: [GateIdentifier]?
    /// Who has to say yes: the deciders and each of the veto holders.
    public let rule: MonotoneFormula<DeciderPlace>
    /// How long it usually takes, in calendar days; `nil` when nobody knows.
    public let usualDays: Int?
    /// When it has to be, or will be, passed.
    public let due: CalendarDate?
    /// Where the file speaks of it, or the nearest place where it would.
    public let path: FactPath

    /// The places of its rule, in the order of the file.
    public var places: [DeciderPlace] { rule.places }

    /// The deciders and veto holders, known or assumed, each once.
    public var people: [PersonIdentifier] {
        var seen: Set<PersonIdentifier> = []
        return places.compactMap(\.person).filter { seen.insert($0).inserted }
    }

    /// Whether it still stands between the deal and its signature.
    public var counts: Bool { isOpen && isBinding }
}
