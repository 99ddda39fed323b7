public import StakeholderModel

/// One step of a route: how something said by one side reaches the next person.
public struct Hop: Sendable, Hashable {
    /// Where a hop starts.
    public enum Origin: Sendable, Hashable {
        /// Our side.
        case us
        /// A rival of ours.
        case rival(ProviderIdentifier)
        /// A person who carries.
        case person(PersonIdentifier)

        /// The person, if it is one.
        public var person: PersonIdentifier? {
            guard case .person(let identifier) = self else { return nil }
            return identifier
        }
    }

    /// Why the hop exists.
    public enum Reason: Sendable, Hashable {
        case access(Access)
        case relation(RelationKind)
        case manages
        case engaged
        case preferred
        case contact
        case tie(TieKind)
    }

    /// Where it starts.
    public let from: Origin
    /// Whom it reaches.
    public let to: PersonIdentifier
    /// Why it exists.
    public let reason: Reason
    /// Whether nobody has confirmed it.
    public let isAssumed: Bool
    /// Whether it rests on a fact too old to be sure of.
    public let isStale: Bool
    /// What it is worth, an assumed hop already weakened.
    public let strength: Strength
    /// The fact it comes from.
    public let path: FactPath

    init(
        from: Origin,
        to: PersonIdentifier,
        reason: Reason,
        isAssumed: Bool,
        isStale: Bool,
        strength: Strength,
        path: FactPath
    ) {
        self.from = from
        self.to = to
        self.reason = reason
        self.isAssumed = isAssumed
        self.isStale = isStale
        self.strength = isAssumed ? strength * StrengthTable.assumed : strength
        self.path = path
    }
}
