/// What a team can set about the rules.
public struct Configuration: Sendable, Hashable {
    /// After how many days a dated fact is stale.
    public var staleAfterDays: Int
    /// From which price, in whole units of the map's currency, a deal without an entry offer is told about.
    public var entryOfferFrom: Int64

    /// Up to how many days ago a manager counts as having just joined.
    public var recentlyJoinedDays: Int

    /// The configuration of the design, unless told otherwise.
    public init(
        staleAfterDays: Int = 60,
        entryOfferFrom: Int64 = 10_000,
        recentlyJoinedDays: Int = 180
    ) {
        self.staleAfterDays = staleAfterDays
        self.entryOfferFrom = entryOfferFrom
        self.recentlyJoinedDays = recentlyJoinedDays
    }

    /// What holds when nobody configured anything.
    public static let standard = Configuration()
}
