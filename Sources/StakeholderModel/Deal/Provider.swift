/// Another provider who works, or could work, for the client.
public struct Provider: Sendable, Hashable {
    /// The key of the provider in the file.
    public internal(set) var identifier: ProviderIdentifier
    /// The name, as written.
    public var name: String?
    /// How its work relates to ours; competing when never written.
    public var relation: Fact<ProviderRelation> = .notAsked
    /// How far it is with the client.
    public var status: Fact<ProviderStatus> = .notAsked
    /// The subjects it covers.
    public var scope: FactList<String> = .notAsked
    /// For whom it works.
    public var audience: FactList<Audience> = .notAsked
    /// Who engaged it.
    public var engagedBy: FactList<PersonIdentifier> = .notAsked
    /// Who would rather have it than us.
    public var preferredBy: FactList<PersonIdentifier> = .notAsked
    /// Whom it deals with.
    public var contact: FactList<PersonIdentifier> = .notAsked
    /// Free notes, as written.
    public var notes: String?
    /// People bound to it otherwise.
    public var ties: [Tie] = []

    /// A provider of whom nothing is known yet.
    public init(_ identifier: ProviderIdentifier) { self.identifier = identifier }

    /// What a card and a sentence call the provider.
    public var displayName: String { name ?? identifier.text }

    /// The relation, with the default of the format.
    public var effectiveRelation: ProviderRelation { relation.value ?? .competing }
}

/// A person bound to a provider: a former job, a stake, a kinship.
public struct Tie: Sendable, Hashable {
    /// Who.
    public var person: PersonIdentifier
    /// How.
    public var kind: Fact<TieKind>

    /// A tie of one person.
    public init(person: PersonIdentifier, kind: Fact<TieKind>) {
        self.person = person
        self.kind = kind
    }
}

/// For whom an offer or a provider works: a person or group of the map, or a whole unit.
public enum Audience: Sendable, Hashable {
    case person(PersonIdentifier)
    /// The exact text of a `unit` on the map.
    case unit(String)
}
