public import StakeholderModel

/// One place of a gate's rule with its verdict and what proves it.
public struct JudgedPlace: Sendable, Hashable {
    /// The place.
    public let place: DeciderPlace
    /// The verdict.
    public let verdict: Verdict
    /// All reasons, the worst first.
    public let reasons: [VerdictReason]
    /// Our strongest route; `nil` when none leads there.
    public let bestRoute: Route?
    /// How many routes share neither a person between nor a hop.
    public let independentRoutes: Int
    /// The people strictly between on every route, in order from us.
    public let chokepoints: [PersonIdentifier]
}

/// A gate with the verdict of each of its places.
public struct JudgedGate: Sendable, Hashable {
    /// The gate.
    public let gate: DealGate
    /// Its places, in the order of the file.
    public let places: [JudgedPlace]
    /// The verdict of the gate: the best one at which its rule is still satisfied.
    public let verdict: Verdict
    /// The people without whom as carriers the deciders still reached no longer satisfy the rule.
    public let chokepoints: [PersonIdentifier]
}
