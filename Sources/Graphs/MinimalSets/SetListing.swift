/// Some sets of a family, and exactly what was left out.
public struct SetListing: Sendable, Hashable {
    /// The sets, each with its variables ascending: smaller sets first, and sets of one size in dictionary
    /// order.
    public let sets: [[Int]]

    /// How many sets of each size were left out, by number of members; as long as
    /// ``MinimalSets/countsBySize``.
    public let leftOutBySize: [SetCount]

    /// How many sets were left out.
    public let leftOut: SetCount

    /// How many of those left out have more members than were asked for.
    public let leftOutAsTooLarge: SetCount

    /// Whether no set was left out.
    public var isComplete: Bool { leftOut == .zero }
}
