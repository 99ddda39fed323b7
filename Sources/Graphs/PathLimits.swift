/// How far an enumeration of paths goes. A graph can have more paths than anyone could list.
public struct PathLimits: Sendable, Hashable {
    /// The largest number of paths given.
    public var maximumCount: Int

    /// The largest number of edges in a path.
    public var maximumHops: Int

    /// The largest number of unfinished paths looked at.
    public var maximumExpansions: Int

    /// Limits that suit a graph of people: few hops, and no more paths than one reads.
    public init(maximumCount: Int = 50, maximumHops: Int = 8, maximumExpansions: Int = 20_000) {
        self.maximumCount = maximumCount
        self.maximumHops = maximumHops
        self.maximumExpansions = maximumExpansions
    }
}
