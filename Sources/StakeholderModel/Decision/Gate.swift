/// Something to pass before signature, as the map declares it.
public struct Gate: Sendable, Hashable {
    /// The key of the gate in the file.
    public internal(set) var identifier: GateIdentifier
    /// The name, as written.
    public var name: String?
    /// What is passed here; another step when never written.
    public var kind: Fact<GateKind> = .notAsked
    /// Who has to say yes.
    public var decidedBy: Fact<DecisionRule> = .notAsked
    /// Who must not object; each item has to be won.
    public var vetoedBy: FactList<DecisionRule> = .notAsked
    /// Whether the gate is asked but not binding.
    public var advisory: Fact<Bool> = .notAsked
    /// Whom the deciders consult.
    public var consulted: FactList<PersonIdentifier> = .notAsked
    /// The gates that come before.
    public var after: FactList<GateIdentifier> = .notAsked
    /// The documents it takes, as written.
    public var needs: [String] = []
    /// The budgets about which it decides.
    public var drawsOn: FactList<BudgetIdentifier> = .notAsked
    /// The providers it is about.
    public var providers: FactList<ProviderIdentifier> = .notAsked
    /// The gate exists only when the ask is above this amount.
    public var above: Fact<Money> = .notAsked
    /// How long it usually takes here.
    public var usualDuration: Fact<CalendarDuration> = .notAsked
    /// When it has to be, or will be, passed.
    public var due: Fact<CalendarDate> = .notAsked
    /// How far it is.
    public var status: Fact<GateStatus> = .notAsked

    /// A gate of which nothing is known yet.
    public init(_ identifier: GateIdentifier) { self.identifier = identifier }

    /// The kind, with the default of the format.
    public var effectiveKind: GateKind { kind.value ?? .other }

    /// Whether the gate is asked but not binding; binding when nobody said otherwise.
    public var isAdvisory: Bool { advisory.value ?? false }

    /// Whether the gate still has to be passed. Only a confirmed status closes a gate: an assumed one does not.
    public var isOpen: Bool { status.knownValue != .passed && status.knownValue != .notApplicable }
}
