extension MinimalSets {
    /// The first sets, by size and then in dictionary order of their variables, within limits: at most so
    /// many sets, none with more members than `largest`. Negative limits are 0.
    ///
    /// - Complexity: at most nodes times sizes up to the largest listed, and for each set listed the number
    ///   of levels, each times the size of a set.
    public func listed(atMost maximum: Int, largest: Int) -> SetListing {
        var sets: [[Int]] = []
        var leftOut = countsBySize
        var streams = SetStreams(family: self)
        for (size, count) in countsBySize.enumerated() where size <= largest && count != .zero {
            guard sets.count < maximum else { break }
            let next =
                size == 1 ? singletons.map { [$0] } : streams.sets(ofSize: size, atMost: maximum - sets.count)
            let taken = next.prefix(maximum - sets.count)
            leftOut[size] = count.subtracting(taken.count)
            sets += taken
            // The sets of this size are not all there: those of the next are not the next.
            guard leftOut[size] == .zero else { break }
        }
        return SetListing(
            sets: sets,
            leftOutBySize: leftOut,
            leftOut: Self.sum(leftOut[...]),
            leftOutAsTooLarge: Self.sum(
                leftOut.dropFirst(max(0, largest.addingReportingOverflow(1).partialValue))
            )
        )
    }

    private static func sum(_ counts: ArraySlice<SetCount>) -> SetCount {
        SetCount(counts.reduce(0) { SetCount.sum($0, $1.exactly ?? SetCount.limit + 1) })
    }
}
