public import StakeholderModel

/// A way from us, or from a rival, to a person, without passing anybody twice.
public struct Route: Sendable, Hashable {
    /// The steps, from the start.
    public let hops: [Hop]
    /// The product of the hops and of the people strictly between.
    public let strength: Strength

    /// The people strictly between, in order.
    public var between: [PersonIdentifier] { hops.dropFirst().compactMap(\.from.person) }

    /// Whether any hop is assumed.
    public var isAssumed: Bool { hops.contains(where: \.isAssumed) }
}

/// The routes to one person, as many as are worth listing.
public struct RouteList: Sendable, Hashable {
    /// The routes, the strongest first.
    public let routes: [Route]
    /// Whether these are all; otherwise a limit was reached.
    public let isComplete: Bool
}
