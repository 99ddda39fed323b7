/// Answers at once whether a straight run along the grid is free of cards: sums of blocked crossings, by row and by
/// column.
struct FreeRuns {
    private let columnCount: Int
    private let alongRows: [Int32]
    private let alongColumns: [Int32]

    init(_ grid: RoutingGrid) {
        columnCount = grid.xs.count
        var alongRows = [Int32](repeating: 0, count: grid.count)
        var alongColumns = alongRows
        for crossing in 0..<grid.count {
            let own: Int32 = grid.isBlocked(crossing) ? 1 : 0
            alongRows[crossing] = own + (crossing % columnCount > 0 ? alongRows[crossing - 1] : 0)
            alongColumns[crossing] =
                own + (crossing >= columnCount ? alongColumns[crossing - columnCount] : 0)
        }
        self.alongRows = alongRows
        self.alongColumns = alongColumns
    }

    /// Whether every crossing of a row between two columns is free, both ends included.
    func isRowFree(_ row: Int, _ one: Int, _ other: Int) -> Bool {
        let start = row * columnCount + min(one, other)
        let end = row * columnCount + max(one, other)
        return alongRows[end] == (min(one, other) > 0 ? alongRows[start - 1] : 0)
    }

    /// Whether every crossing of a column between two rows is free, both ends included.
    func isColumnFree(_ column: Int, _ one: Int, _ other: Int) -> Bool {
        let start = min(one, other) * columnCount + column
        let end = max(one, other) * columnCount + column
        return alongColumns[end] == (min(one, other) > 0 ? alongColumns[start - columnCount] : 0)
    }
}
