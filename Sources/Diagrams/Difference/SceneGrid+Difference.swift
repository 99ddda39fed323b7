/// The table of cells in a difference.
extension SceneGrid {
    /// The row and the column of another table in which a card of this one would stand; `nil` where it has none of them.
    func place(of name: String, in other: SceneGrid) -> (row: Int, column: Int)? {
        guard let cell = cells.first(where: { $0.cards.contains(name) }) else { return nil }
        let (row, column) = (rows[cell.row].identifier, columns[cell.column].identifier)
        guard let newRow = other.rows.firstIndex(where: { $0.identifier == row }),
            let newColumn = other.columns.firstIndex(where: { $0.identifier == column })
        else { return nil }
        return (newRow, newColumn)
    }

    /// Puts a card behind those of a cell.
    mutating func add(_ name: String, row: Int, column: Int) {
        if let present = cells.firstIndex(where: { $0.row == row && $0.column == column }) {
            cells[present].cards.append(name)
            return
        }
        let next = cells.firstIndex { ($0.row, $0.column) > (row, column) } ?? cells.endIndex
        cells.insert(Cell(row: row, column: column, cards: [name]), at: next)
    }
}
