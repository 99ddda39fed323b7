extension MapAnalysis {
    /// Who is enough for the signature, and who can prevent it: all open binding gates have to be passed.
    ///
    /// Worked out when asked, because most readers of an analysis do not need it.
    ///
    /// - Complexity: bounded by the limits; for the maps that people write far below them.
    public func sets(limits: SetLimits = SetLimits()) -> DecisionSets {
        SigningFormula(openBindingGates.map(\.gate)).sets(limits: limits)
    }

    /// Who is enough to pass one gate, and who can prevent it, whether or not it is open or binding.
    public func sets(of gate: DealGate, limits: SetLimits = SetLimits()) -> DecisionSets {
        SigningFormula([gate]).sets(limits: limits)
    }

    /// The voices whose no alone prevents the signature, in the order in which the gates first name them.
    ///
    /// - Complexity: the places of the open binding gates times the depth of their rules; no sets are needed for it.
    public var loneBlockers: [Voice] { SigningFormula(openBindingGates.map(\.gate)).loneBlockers }

    /// The voices whose no alone holds up one gate, in the order in which its rule names them.
    public func loneBlockers(of gate: DealGate) -> [Voice] { SigningFormula([gate]).loneBlockers }

    /// The open binding gates at which a voice alone can prevent the signature.
    public func gatesHeld(by voice: Voice) -> [DealGate] {
        openBindingGates.map(\.gate).filter { loneBlockers(of: $0).contains(voice) }
    }
}
