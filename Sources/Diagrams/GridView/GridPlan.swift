import Layout

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The measures of a grid in which no cell stacks more cards than a number.
struct GridPlan {
    private let grid: SceneGrid
    private let cards: [String: Card]
    /// How many cards stand beside each other in the cells of each column.
    private let across: [Int]
    private let widths: [Double]
    private let heights: [Double]

    private static let padding = 9.0
    private static let cardGap = 7.0
    private static let cellGap = 6.0
    /// Between what is known and what is not.
    private static let unknownGap = 22.0
    private static let rowHeadWidth = 104.0
    private static let smallestHeight = 56.0
    private static let top = OrgMeasures.headHeight + 62
    /// The shape that is aimed at: half as wide again as high.
    private static let wantedShape = 1.5

    init(_ grid: SceneGrid, cards: [String: Card], mostRows: Int) {
        let width = cards.values.map(\.width).max() ?? 0
        let across = grid.columns.indices.map { column in
            let counts = grid.cells.filter { $0.column == column }.map(\.cards.count)
            return counts.map { ($0 + mostRows - 1) / mostRows }.max() ?? 0
        }
        self.grid = grid
        self.cards = cards
        self.across = across
        widths = zip(grid.columns, across).map { line, count in
            let text = TextMetrics.width(of: line.title, PlacedHead.Style.line.text)
            let wide = Double(count) * (width + GridPlan.cardGap) - GridPlan.cardGap
            // The sign and the heading.
            return max(wide, text + 30) + 2 * GridPlan.padding
        }
        heights = grid.rows.indices.map { row in
            let stacks = grid.cells.filter { $0.row == row }.flatMap { cell in
                GridPlan.stacks(cell.cards, across[cell.column]).map { stack in
                    stack.reduce(-GridPlan.cardGap) { $0 + (cards[$1]?.height ?? 0) + GridPlan.cardGap }
                }
            }
            return max(GridPlan.smallestHeight, (stacks.max() ?? 0) + 2 * GridPlan.padding)
        }
    }

    /// How far the shape is from the wanted one, up or down.
    var misfit: Double { log(size.width / size.height / GridPlan.wantedShape) }

    private var size: (width: Double, height: Double) {
        let right = (lefts.last ?? 0) + (widths.last ?? 0)
        let bottom = (tops.last ?? 0) + (heights.last ?? 0)
        return (right - OrgMeasures.margin, bottom - OrgMeasures.headHeight)
    }

    /// The cards of a cell in stacks beside each other, one after the other from the top.
    private static func stacks(_ cards: [String], _ count: Int) -> [[String]] {
        guard count > 0 else { return [] }
        let rows = (cards.count + count - 1) / count
        return stride(from: 0, to: cards.count, by: max(1, rows)).map { start in
            Array(cards[start..<min(start + rows, cards.count)])
        }
    }

    private var lefts: [Double] {
        GridPlan.starts(grid.columns, widths, from: OrgMeasures.margin + GridPlan.rowHeadWidth)
    }

    private var tops: [Double] { GridPlan.starts(grid.rows, heights, from: GridPlan.top) }

    private static func starts(_ lines: [SceneGrid.Line], _ sizes: [Double], from start: Double) -> [Double] {
        var place = start
        return lines.indices.map { number in
            if number > 0 {
                let isApart = lines[number].isUnknown && !lines[number - 1].isUnknown
                place += sizes[number - 1] + (isApart ? unknownGap : cellGap)
            }
            return place
        }
    }

    func areas() -> [String: Rectangle] {
        var areas: [String: Rectangle] = [:]
        let (lefts, tops) = (lefts, tops)
        for cell in grid.cells {
            var x = lefts[cell.column] + GridPlan.padding
            for stack in GridPlan.stacks(cell.cards, across[cell.column]) {
                var y = tops[cell.row] + GridPlan.padding
                for name in stack {
                    guard let card = cards[name] else { continue }
                    areas[name] = Rectangle(x: x, y: y, width: card.width, height: card.height)
                    y += card.height + GridPlan.cardGap
                }
                x += (stack.first.flatMap { cards[$0]?.width } ?? 0) + GridPlan.cardGap
            }
        }
        return areas
    }

    func table() -> PlacedTable {
        let (lefts, tops) = (lefts, tops)
        let bands = grid.rows.indices.flatMap { row in
            grid.columns.indices.map { column in
                PlacedBand(
                    kind: grid.rows[row].isUnknown || grid.columns[column].isUnknown ? .unknown : .plain,
                    area: Rectangle(
                        x: lefts[column],
                        y: tops[row],
                        width: widths[column],
                        height: heights[row]
                    )
                )
            }
        }
        return PlacedTable(bands: bands, heads: axes + columnHeads(lefts) + rowHeads(tops))
    }

    private var axes: [PlacedHead] {
        let left = OrgMeasures.margin
        let columns = Point(x: left + GridPlan.rowHeadWidth, y: GridPlan.top - 42)
        let rows = Point(x: left, y: GridPlan.top - 14)
        return [
            PlacedHead(text: grid.columnsTitle.uppercased(), style: .axis, baseline: columns),
            PlacedHead(text: grid.rowsTitle.uppercased(), style: .axis, baseline: rows),
        ]
    }

    private func columnHeads(_ lefts: [Double]) -> [PlacedHead] {
        grid.columns.enumerated().map { column, line in
            let middle = GridPlan.top - 18
            return PlacedHead(
                text: line.title,
                style: .line,
                baseline: Point(x: lefts[column] + GridPlan.padding + 26, y: middle + 4.5),
                sign: line.sign,
                signCenter: Point(x: lefts[column] + GridPlan.padding + 11, y: middle)
            )
        }
    }

    private func rowHeads(_ tops: [Double]) -> [PlacedHead] {
        grid.rows.enumerated().flatMap { row, line in
            let names = grid.cells.filter { $0.row == row }.flatMap(\.cards)
            let count = names.count { cards[$0]?.kind == .person }
            let start = Point(x: OrgMeasures.margin, y: tops[row] + 24)
            return [
                PlacedHead(text: line.title, style: .line, baseline: start),
                PlacedHead(text: "\(count)", style: .note, baseline: Point(x: start.x, y: start.y + 16)),
            ]
        }
    }
}
