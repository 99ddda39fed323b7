import Graphs

/// How much of the minimal sets of a deal is worked out and listed. Counting is always exact, whatever the limits
/// of the listing.
public struct SetLimits: Sendable, Hashable {
    /// How many sets are listed at most.
    public var mostSets: Int
    /// How many members a listed set has at most.
    public var largestSet: Int
    /// How much work it may take: the most nodes of a decision diagram, a few dozen bytes each.
    ///
    /// The maps that people write take a few hundred; a structure beyond the limit is ``SetFamily/tooLarge``.
    public var mostNodes: Int

    /// The longest listing that can be asked for.
    public static let mostSetsEver = 1_000_000

    /// Limits: 200 sets of at most 6 members, unless told otherwise. Negative ones are 0, and no more sets are listed
    /// than ``mostSetsEver``.
    public init(mostSets: Int = 200, largestSet: Int = 6, mostNodes: Int = 500_000) {
        self.mostSets = min(max(0, mostSets), SetLimits.mostSetsEver)
        self.largestSet = max(0, largestSet)
        self.mostNodes = max(0, mostNodes)
    }

    var budget: SetsBudget { SetsBudget(maximumNodes: mostNodes) }
}
