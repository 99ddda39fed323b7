import Graphs

/// A family of sets of voices of which none contains another: counted exactly, listed within limits.
public struct VoiceSets: Sendable, Hashable {
    /// How many sets there are.
    public let count: VoiceSetCount
    /// How many sets have 0, 1, 2 and so on members, up to the largest set; empty without a set.
    public let countsBySize: [VoiceSetCount]
    /// The sets that are listed, smaller ones first; sets of one size, and the members of a set, in the order in which
    /// the gates first name them.
    public let listed: [[Voice]]
    /// How many sets were left out of the listing.
    public let leftOut: VoiceSetCount
    /// How many of those left out have more members than were asked for.
    public let leftOutAsTooLarge: VoiceSetCount
    /// The voices that are a set on their own: all of them, whatever the limits.
    public let singletons: [Voice]
    /// The sets of two, as many as may be listed.
    public let pairs: [[Voice]]
    /// The voices that are in every set; none without a set.
    public let essentials: [Voice]
    /// A set of the smallest size, also when it is too large to be listed; `nil` without a set, and when it has more
    /// than ``mostShown`` members.
    public let smallest: [Voice]?

    /// A larger set is no answer to anybody's question.
    public static let mostShown = 100

    /// Whether there is no set at all.
    public var isEmpty: Bool { countsBySize.isEmpty }

    /// How many members the smallest set has; `nil` without a set.
    public var smallestSize: Int? { countsBySize.firstIndex { $0.number > 0 } }

    init(_ sets: MinimalSets, voices: [Voice], limits: SetLimits) {
        func named(_ numbers: [Int]) -> [Voice] { numbers.map { voices[$0] } }
        let listing = sets.listed(atMost: limits.mostSets, largest: limits.largestSet)
        let singletons = sets.singletons
        let small = sets.listed(atMost: singletons.count + limits.mostSets, largest: 2)
        count = VoiceSetCount(sets.count)
        countsBySize = sets.countsBySize.map(VoiceSetCount.init)
        listed = listing.sets.map(named)
        leftOut = VoiceSetCount(listing.leftOut)
        leftOutAsTooLarge = VoiceSetCount(listing.leftOutAsTooLarge)
        self.singletons = named(singletons)
        pairs = small.sets.filter { $0.count == 2 }.map(named)
        essentials = named(sets.essentials)
        smallest = VoiceSets.smallest(of: sets, listing: listing).map(named)
    }

    private static func smallest(of sets: MinimalSets, listing: SetListing) -> [Int]? {
        if let first = listing.sets.first { return first }
        let size = sets.countsBySize.firstIndex { $0 != .zero }
        guard let size, size <= mostShown else { return nil }
        return sets.listed(atMost: 1, largest: size).sets.first
    }
}
