/// A line of a file as cells of a terminal: tabs as spaces, control characters as pictures, cut to fit.
struct ShownLine {
    /// What is shown.
    let text: String
    /// The cell below which the marks start.
    let markStart: Int
    /// How many cells are marked, at least one.
    let markWidth: Int

    /// Where a tab ends: at the next multiple of so many cells.
    private static let tabStop = 4

    /// - Parameters:
    ///   - line: the line of the file.
    ///   - marked: the marked characters, as positions in Unicode scalars from 0; may end after the line.
    ///   - room: how many cells there are.
    init(_ line: String, marked: Range<Int>, room: Int) {
        var cells: [Cell] = []
        var width = 0
        for scalar in line.unicodeScalars {
            let cell = ShownLine.cell(of: scalar, at: width)
            cells.append(cell)
            width += cell.width
        }
        let window = ShownLine.window(over: cells, marked: marked, room: room)
        let leading = window.lowerBound > 0 ? "…" : ""
        let trailing = window.upperBound < cells.count ? "…" : ""
        let seen = marked.clamped(to: window)
        let before = cells[
            window.lowerBound..<max(window.lowerBound, min(marked.lowerBound, window.upperBound))
        ]
        text = leading + cells[window].map(\.text).joined() + trailing
        markStart = leading.count + before.reduce(0) { $0 + $1.width }
        markWidth = max(1, cells[seen.clamped(to: cells.indices)].reduce(0) { $0 + $1.width })
    }

    private struct Cell {
        let text: String
        let width: Int
    }

    private static func cell(of scalar: Unicode.Scalar, at column: Int) -> Cell {
        guard scalar != "\t" else {
            let width = tabStop - column % tabStop
            return Cell(text: String(repeating: " ", count: width), width: width)
        }
        let shown = Printable.shown(scalar)
        return Cell(text: String(shown), width: CellWidth.of(shown))
    }

    /// The part of a line that is shown: all of it, else as much as fits around the start of the marks, with a
    /// third of the room before them.
    private static func window(over cells: [Cell], marked: Range<Int>, room: Int) -> Range<Int> {
        let total = cells.reduce(0) { $0 + $1.width }
        guard total > room, !cells.isEmpty else { return 0..<cells.count }
        // Two cells are kept for the signs of what is cut.
        let free = max(8, room - 2)
        let anchor = min(marked.lowerBound, cells.count - 1)
        var start = anchor
        var width = 0
        while start > 0, width + cells[start - 1].width <= free / 3 {
            start -= 1
            width += cells[start].width
        }
        var end = anchor
        while end < cells.count, width + cells[end].width <= free {
            width += cells[end].width
            end += 1
        }
        while start > 0, width + cells[start - 1].width <= free {
            start -= 1
            width += cells[start].width
        }
        return start..<end
    }
}
