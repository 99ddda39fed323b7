import Layout

/// Areas by where they are, so that a question about one place looks at its neighbourhood alone.
struct AreaIndex {
    private struct Cell: Hashable {
        let column: Int
        let row: Int
    }

    private var areas: [(area: Rectangle, owner: Int)] = []
    private var cells: [Cell: [Int]] = [:]

    private static let cellSide = 240.0

    /// Adds an area; the owner is what `contains` can leave out.
    mutating func insert(_ area: Rectangle, owner: Int = 0) {
        areas.append((area, owner))
        forEachCell(of: area) { cells[$0, default: []].append(areas.count - 1) }
    }

    /// Whether an area overlaps one whose owner is asked for.
    func overlaps(_ area: Rectangle, where isAsked: (Int) -> Bool = { _ in true }) -> Bool {
        var isFound = false
        forEachCell(of: area) { cell in
            guard !isFound else { return }
            isFound = (cells[cell] ?? []).contains {
                areas[$0].area.overlaps(area) && isAsked(areas[$0].owner)
            }
        }
        return isFound
    }

    private func forEachCell(of area: Rectangle, _ body: (Cell) -> Void) {
        for column in AreaIndex.range(area.x, area.maxX) {
            for row in AreaIndex.range(area.y, area.maxY) { body(Cell(column: column, row: row)) }
        }
    }

    private static func range(_ low: Double, _ high: Double) -> ClosedRange<Int> {
        let first = Int((low / cellSide).rounded(.down))
        return first...max(first, Int((high / cellSide).rounded(.down)))
    }
}
