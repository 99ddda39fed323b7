/// A line of money on which the deal would draw.
public struct Budget: Sendable, Hashable {
    /// The key of the budget in the file.
    public internal(set) var identifier: BudgetIdentifier
    /// The name, as written.
    public var name: String?
    /// The whole amount.
    public var amount: Fact<Money> = .notAsked
    /// What is left.
    public var available: Fact<Money> = .notAsked
    /// What is set aside for this deal.
    public var reserved: Fact<Money> = .notAsked
    /// Whether other projects draw on it.
    public var shared: Fact<Sharing> = .notAsked
    /// By which priorities it is arbitrated.
    public var priorities: Fact<String> = .notAsked
    /// The most that its holder commits alone.
    public var latitude: Fact<Money> = .notAsked
    /// Who asks for the money.
    public var requestedBy: FactList<PersonIdentifier> = .notAsked
    /// Who splits the money between projects.
    public var allocatedBy: Fact<DecisionRule> = .notAsked
    /// On whose line it stands.
    public var heldBy: FactList<PersonIdentifier> = .notAsked
    /// Who releases it once allocated.
    public var releasedBy: FactList<PersonIdentifier> = .notAsked
    /// When the arbitration is.
    public var decidedOn: Fact<CalendarDate> = .notAsked
    /// Whether the deal draws on it.
    public var isUsed = true

    /// A budget of which nothing is known yet.
    public init(_ identifier: BudgetIdentifier) { self.identifier = identifier }

    /// What a card and a sentence call the budget.
    public var displayName: String { name ?? identifier.text }

    /// Whether other projects are known or assumed to draw on it.
    public var isShared: Bool {
        guard let sharing = shared.value else { return false }
        return sharing != .no
    }
}

/// Whether several projects draw on one budget.
public enum Sharing: Sendable, Hashable {
    /// This deal has the budget for itself.
    case no
    /// Other projects draw on it too.
    case yes
    /// These other projects draw on it too.
    case with([String])
}
