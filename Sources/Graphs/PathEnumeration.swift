/// The paths between two vertices, best first, as far as the limits let the search go.
public struct PathEnumeration<Cost: PathCost>: Sendable, Equatable {
    /// The paths, by cost, then hops, then vertices in dictionary order.
    public let paths: [Path<Cost>]

    /// True when `paths` are all the simple paths there are; false when a limit was reached, so that there
    /// may be more.
    public let isComplete: Bool

    /// The given paths, and whether they are all.
    public init(paths: [Path<Cost>], isComplete: Bool) {
        self.paths = paths
        self.isComplete = isComplete
    }
}

extension PathEnumeration: Hashable where Cost: Hashable {}
