public import StakeholderModel

/// The reason that alone leads to the verdict of a gate, with whom it is about.
public struct LeadingReason: Sendable, Hashable {
    /// The decider; `nil` while nobody knows who it is.
    public let person: PersonIdentifier?
    /// Why.
    public let reason: VerdictReason
}

extension JudgedGate {
    /// The first of the worst reasons at the first place that has the verdict of the gate. A gate takes its verdict from
    /// one of its places, so there is one, unless the gate was refused and nobody stands there.
    public var leadingReason: LeadingReason? {
        for place in places where place.verdict == verdict {
            guard let reason = place.reasons.first(where: { $0.verdict == verdict }) else { continue }
            return LeadingReason(person: place.place.person, reason: reason)
        }
        return nil
    }
}

extension LeadingReason {
    /// Whether two reasons of two maps say the same. The places of facts in their maps are no matter.
    static func saysTheSame(_ one: LeadingReason?, _ other: LeadingReason?) -> Bool {
        guard let one, let other else { return (one == nil) == (other == nil) }
        return one.person == other.person && one.reason.saysTheSame(as: other.reason)
    }
}

extension VerdictReason {
    fileprivate func saysTheSame(as other: VerdictReason) -> Bool {
        switch (self, other) {
        case (.onlyThroughOpponents(let one), .onlyThroughOpponents(let two)):
            return one.people == two.people
        case (.rivalIsCloser(let one, let theirs, let ours), .rivalIsCloser(let two, let others, let best)):
            return one == two && theirs.people == others.people && ours.people == best.people
        case (.thinReach(let one, let number), .thinReach(let two, let count)):
            return number == count && one.people == two.people
        default: return self == other
        }
    }
}

extension Route {
    /// Everybody whom it reaches, in order.
    fileprivate var people: [PersonIdentifier] { hops.map(\.to) }
}
