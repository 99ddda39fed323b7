/// How "enough weight of" is met member after member: which weights can still be missing before each one.
///
/// Two missing weights that the same sets of the members left make up for are the same, so a missing weight
/// stands for the smallest sum of members left that is not below it (Ignasi Abío and others, "A new look at
/// BDDs for pseudo-Boolean constraints", 2012). A table is never larger than the number of distinct sums, and
/// that number never than the members times the weight needed.
struct ThresholdTable {
    /// For each member, and for the end, the weights that can be missing before it, ascending, above 0.
    private(set) var missing: [[Int]]

    /// The weights of the members, none above the weight needed.
    let weights: [Int]

    /// For each member and the end, the sums of members from there on, ascending and none above the weight
    /// needed; nil when there are too many to be worth it.
    private let sums: [[Int]?]

    /// For each member and the end, the weight of all members from there on, or the weight needed when that
    /// is less.
    private let totals: [Int]

    /// A table for a weight needed, above 0, and weights of 0 or more.
    init(needed: Int, weights: [Int], budget: SetsBudget) throws(SetsError) {
        let capped = weights.map { min($0, needed) }
        self.weights = capped
        (sums, totals) = Self.sums(of: capped, needed: needed, atMost: budget.maximumNodes)
        missing = []
        missing = try rows(needed: needed, budget: budget)
    }

    /// What a missing weight stands for before a member: 0 when nothing is missing, nil when the members
    /// left are not enough.
    func canonical(_ weight: Int, before member: Int) -> Int? {
        if weight <= 0 { return 0 }
        if weight > totals[member] { return nil }
        guard let sums = sums[member] else { return weight }
        return sums[sums.firstPosition(notBelow: weight)]
    }

    private func rows(needed: Int, budget: SetsBudget) throws(SetsError) -> [[Int]] {
        var rows = [[canonical(needed, before: 0)].compactMap { $0 }.filter { $0 > 0 }]
        var count = rows[0].count
        for (member, weight) in weights.enumerated() {
            let with = rows[member].map { $0 - weight }
            let next = with.merged(with: rows[member]).compactMap { canonical($0, before: member + 1) }
            rows.append(next.filter { $0 > 0 }.withoutAdjacentRepeats())
            count += rows[member + 1].count
            guard count <= budget.maximumNodes else { throw .tooLarge(maximumNodes: budget.maximumNodes) }
        }
        return rows
    }

    private static func sums(
        of weights: [Int],
        needed: Int,
        atMost maximum: Int
    ) -> (sums: [[Int]?], totals: [Int]) {
        var sums: [[Int]?] = [[0]]
        var totals = [0]
        var count = 1
        for weight in weights.reversed() {
            let without = sums[sums.count - 1]
            let next = without?.merged(with: (without ?? []).map { add($0, weight, atMost: needed) })
                .withoutAdjacentRepeats()
            count += next?.count ?? 0
            sums.append(count <= maximum ? next : nil)
            totals.append(add(totals[totals.count - 1], weight, atMost: needed))
        }
        return (sums.reversed(), totals.reversed())
    }

    /// A sum that stops at the weight needed; neither side is above it.
    private static func add(_ first: Int, _ second: Int, atMost needed: Int) -> Int {
        first >= needed - second ? needed : first + second
    }
}

extension [Int] {
    /// Two ascending arrays as one.
    fileprivate func merged(with other: [Int]) -> [Int] {
        var result: [Int] = []
        result.reserveCapacity(count + other.count)
        var position = 0
        for element in self {
            while position < other.count, other[position] < element {
                result.append(other[position])
                position += 1
            }
            result.append(element)
        }
        return result + other[position...]
    }

    /// Where the first element of an ascending array stands that is not below a number.
    func firstPosition(notBelow number: Int) -> Int {
        var lower = 0
        var upper = count
        while lower < upper {
            let middle = lower + (upper - lower) / 2
            if self[middle] < number {
                lower = middle + 1
            } else {
                upper = middle
            }
        }
        return lower
    }
}
