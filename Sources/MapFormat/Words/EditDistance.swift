/// How many typing mistakes lie between two words.
///
/// Method: optimal string alignment, the Damerau–Levenshtein distance in which no part of a word is edited
/// twice (F. J. Damerau, "A technique for computer detection and correction of spelling errors", 1964).
/// Only the cells within the limit of the diagonal are computed, as E. Ukkonen proposed (1985).
struct EditDistance {
    private let first: [Unicode.Scalar]
    private let second: [Unicode.Scalar]
    private let limit: Int
    private var beforePrevious: [Int]
    private var previous: [Int]
    private var current: [Int]

    /// The number of letters to add, to drop, to replace, or of neighbours to swap; `nil` above the limit.
    static func between(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar], atMost limit: Int) -> Int? {
        guard limit >= 0, abs(first.count - second.count) <= limit else { return nil }
        guard !first.isEmpty else { return second.count }
        var table = EditDistance(first, second, limit)
        return table.distance()
    }

    private init(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar], _ limit: Int) {
        self.first = first
        self.second = second
        self.limit = limit
        let beyond = [Int](repeating: limit + 1, count: second.count + 1)
        beforePrevious = beyond
        previous = (0...second.count).map { min($0, limit + 1) }
        current = beyond
    }

    private mutating func distance() -> Int? {
        var previousBest = 0
        for row in 1...first.count {
            let best = fill(row)
            // Later rows look back at two rows: when both are above the limit, so is all that follows.
            if best > limit, previousBest > limit { return nil }
            previousBest = best
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return previous.last.flatMap { $0 <= limit ? $0 : nil }
    }

    /// Fills one row within the limit of the diagonal, and returns its least value.
    private mutating func fill(_ row: Int) -> Int {
        let beyond = limit + 1
        let start = max(0, row - limit)
        let end = min(second.count, row + limit)
        // The next row reads one cell to each side of this stretch.
        if start > 0 { current[start - 1] = beyond }
        if end < second.count { current[end + 1] = beyond }
        var least = beyond
        for column in start...end {
            let value = column == 0 ? row : cell(row, column)
            current[column] = min(value, beyond)
            least = min(least, current[column])
        }
        return least
    }

    private func cell(_ row: Int, _ column: Int) -> Int {
        let isSame = first[row - 1] == second[column - 1]
        let replaced = previous[column - 1] + (isSame ? 0 : 1)
        let least = min(replaced, previous[column] + 1, current[column - 1] + 1)
        return isSwap(row, column) ? min(least, beforePrevious[column - 2] + 1) : least
    }

    private func isSwap(_ row: Int, _ column: Int) -> Bool {
        guard row > 1, column > 1 else { return false }
        return first[row - 1] == second[column - 2] && first[row - 2] == second[column - 1]
    }
}
