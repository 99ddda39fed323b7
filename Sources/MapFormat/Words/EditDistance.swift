/// How many typing mistakes lie between two words.
///
/// Method: optimal string alignment, the Damerau–Levenshtein distance in which no part of a word is edited
/// twice (F. J. Damerau, "A technique for computer detection and correction of spelling errors", 1964).
/// Only the cells within the limit of the diagonal are computed, as E. Ukkonen proposed (1985).
enum EditDistance {
    /// The number of letters to add, to drop, to replace, or of neighbours to swap; `nil` above the limit.
    static func between(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar], atMost limit: Int) -> Int? {
        guard limit >= 0, abs(first.count - second.count) <= limit else { return nil }
        guard !first.isEmpty else { return second.count }
        let beyond = limit + 1
        var beforePrevious = [Int](repeating: beyond, count: second.count + 1)
        var previous = (0...second.count).map { min($0, beyond) }
        for row in 1...first.count {
            let columns = max(1, row - limit)...max(1, min(second.count, row + limit))
            var current = [Int](repeating: beyond, count: second.count + 1)
            current[0] = min(row, beyond)
            for column in columns where column <= second.count {
                let isSame = first[row - 1] == second[column - 1]
                var best = previous[column - 1] + (isSame ? 0 : 1)
                best = min(best, previous[column] + 1, current[column - 1] + 1)
                if isSwap(first, row, second, column) { best = min(best, beforePrevious[column - 2] + 1) }
                current[column] = min(best, beyond)
            }
            beforePrevious = previous
            previous = current
        }
        guard let distance = previous.last, distance <= limit else { return nil }
        return distance
    }

    private static func isSwap(
        _ first: [Unicode.Scalar],
        _ row: Int,
        _ second: [Unicode.Scalar],
        _ column: Int
    ) -> Bool {
        guard row > 1, column > 1 else { return false }
        return first[row - 1] == second[column - 2] && first[row - 2] == second[column - 1]
    }
}
