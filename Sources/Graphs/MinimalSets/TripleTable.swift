/// Three small numbers: a node of a diagram (level, low, high), or what an operation is asked about.
struct Triple: Equatable, Sendable {
    var first: UInt32
    var second: UInt32
    var third: UInt32
}

/// Triples, each once, numbered in the order they came.
///
/// A hash table with open addressing that stores the numbers of the entries, so growing it moves no entry.
/// Nothing read out depends on where an entry lies in the table.
struct TripleTable {
    /// The triples by number.
    private(set) var entries: [Triple] = []

    /// The number of an entry and one more, 0 where the place is free. At least half of the places are.
    private var slots = [UInt32](repeating: 0, count: 1024)

    private let maximumCount: Int

    /// A table of at most so many triples.
    init(maximumCount: Int) {
        // The numbers of entries are 32 bits wide.
        self.maximumCount = min(maximumCount, Int(UInt32.max >> 1))
    }

    /// The number of a triple, nil when it is not there.
    func number(of triple: Triple) -> Int? {
        let slot = slots[place(of: triple)]
        return slot == 0 ? nil : Int(slot) - 1
    }

    /// The number of a triple, which is added when it is not there.
    mutating func insert(_ triple: Triple) throws(SetsError) -> Int {
        let place = place(of: triple)
        if slots[place] != 0 { return Int(slots[place]) - 1 }
        guard entries.count < maximumCount else { throw .tooLarge(maximumNodes: maximumCount) }
        entries.append(triple)
        slots[place] = UInt32(entries.count)
        if 2 * entries.count > slots.count { grow() }
        return entries.count - 1
    }

    /// Where the triple lies, or the free place where it belongs.
    private func place(of triple: Triple) -> Int {
        let mask = slots.count - 1
        var place = Self.hash(triple) & mask
        while slots[place] != 0, entries[Int(slots[place]) - 1] != triple {
            place = (place + 1) & mask
        }
        return place
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: 4 * slots.count)
        let mask = slots.count - 1
        for (number, entry) in entries.enumerated() {
            var place = Self.hash(entry) & mask
            while slots[place] != 0 {
                place = (place + 1) & mask
            }
            slots[place] = UInt32(number + 1)
        }
    }

    /// Spreads the bits by multiplication with odd numbers (Donald Knuth, "The Art of Computer
    /// Programming", volume 3, section 6.4).
    private static func hash(_ triple: Triple) -> Int {
        let pair = UInt64(triple.first) << 32 | UInt64(triple.second)
        var mixed = pair &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 29) ^ UInt64(triple.third)) &* 0xBF58_476D_1CE4_E5B9
        return Int(truncatingIfNeeded: (mixed ^ (mixed >> 32)) >> 1)
    }
}
