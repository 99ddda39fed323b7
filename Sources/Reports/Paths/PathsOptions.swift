public import DecisionAnalysis

/// What of the decision paths of a map is told.
public struct PathsOptions: Sendable, Hashable {
    /// The only gate that is told; all of them, and the deal, when `nil`.
    public var gate: GateReference?
    /// How many sets are listed at most; when nobody says, 200 in a document, and as many as one reads in a text.
    public var mostSets: Int?
    /// How many members a listed set has at most; 6 when nobody says.
    public var largestSet: Int?

    /// What is told; everything unless told otherwise.
    public init(gate: GateReference? = nil, mostSets: Int? = nil, largestSet: Int? = nil) {
        self.gate = gate
        self.mostSets = mostSets
        self.largestSet = largestSet
    }

    /// A longer list says less than the rule that it comes from.
    private static let mostSetsInText = 12

    /// Whether a gate is told.
    func tells(_ told: DealGate) -> Bool { gate.map { $0 == told.reference } ?? true }

    var documentLimits: SetLimits {
        let standard = SetLimits()
        return SetLimits(
            mostSets: mostSets ?? standard.mostSets,
            largestSet: largestSet ?? standard.largestSet
        )
    }

    /// - Parameter alone: how many can block alone. They are in every way to a yes and named once, so that in a text,
    ///   unless somebody says how large a set may be, only the others count.
    func textLimits(alone: Int) -> SetLimits {
        var limits = documentLimits
        if mostSets == nil { limits.mostSets = PathsOptions.mostSetsInText }
        if largestSet == nil { limits.largestSet += alone }
        return limits
    }
}
