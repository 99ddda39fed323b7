/// How much memory and time the search for minimal sets may take. A structure can have a diagram too large
/// for any machine; then the search ends with ``SetsError/tooLarge(maximumNodes:)``.
public struct SetsBudget: Sendable, Hashable {
    /// The largest number of nodes of a diagram, counting those only needed on the way, and of results that
    /// an operation remembers.
    public var maximumNodes: Int

    /// A budget. Four million nodes take a few hundred megabytes and a few seconds.
    public init(maximumNodes: Int = 4_000_000) {
        self.maximumNodes = maximumNodes
    }

    /// The largest number of counts by size kept or added up on the way through a diagram.
    var maximumCells: Int { 64 * min(maximumNodes, .max / 64) }
}
