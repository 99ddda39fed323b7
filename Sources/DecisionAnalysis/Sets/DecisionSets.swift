/// Who is enough for a yes, and who can prevent it: of one gate, or of the whole deal.
///
/// The sets are exact: the minimal cut sets and path sets of the fault tree whose events are the voices.
public struct DecisionSets: Sendable, Hashable {
    /// The gates that have been refused. While there is one, nothing wins; the sets are those of the deal once these
    /// gates are open again.
    public let refused: [GateReference]
    /// Everybody who has a voice, in the order in which the gates first name them.
    public let voices: [Voice]
    /// The sets whose yes suffices, of which none can be left out.
    public let winning: SetFamily
    /// The sets whose no prevents it, of which none can be left out.
    public let blocking: SetFamily
    /// The voices that alone can prevent it, exact also where the sets are too large to be found.
    public let loneBlockers: [Voice]

    /// Whether some yes is enough as things stand.
    public var canBeWon: Bool {
        guard refused.isEmpty else { return false }
        if case .counted(let sets) = winning { return !sets.isEmpty }
        return true
    }
}

/// The minimal sets of one kind, or the statement that there is no finding them.
public enum SetFamily: Sendable, Hashable {
    /// The sets.
    case counted(VoiceSets)
    /// To find them would take more than ``SetLimits/mostNodes``.
    case tooLarge

    /// The sets, where they could be found.
    public var sets: VoiceSets? {
        guard case .counted(let sets) = self else { return nil }
        return sets
    }
}
