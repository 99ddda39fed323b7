import Layout

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The table of who met whom with their people on the left and ours above, in blocks beside each other when there are many.
struct CoverageRows {
    private(set) var areas: [String: Rectangle] = [:]
    private(set) var table = PlacedTable()

    private let coverage: SceneCoverage
    private let cards: [String: Card]
    private let theirWidth: Double
    private let headHeight: Double

    private static let top = OrgMeasures.headHeight + 38

    init(_ coverage: SceneCoverage, cards: [String: Card]) {
        self.coverage = coverage
        self.cards = cards
        theirWidth = coverage.theirs.compactMap { cards[$0]?.width }.max() ?? 0
        headHeight = coverage.ours.compactMap { cards[$0]?.height }.max() ?? 0
        let count = coverage.theirs.count
        let rows = mostRows()
        let reaches = Dictionary(
            coverage.reaches.map { ($0.theirs, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let meetings = Dictionary(grouping: coverage.meetings, by: \.theirs)
        var start = 0
        var left = OrgMeasures.margin
        while start < count || start == 0 {
            let members = Array(coverage.theirs[min(start, count)..<min(start + rows, count)])
            placeHeads(left, isFirst: start == 0)
            placeRows(members, left, reaches, meetings)
            left += blockWidth + CoverageShape.blockGap
            start += rows
        }
    }

    private var blockWidth: Double {
        theirWidth + 10 + CoverageShape.ourColumn * Double(coverage.ours.count) + CoverageShape.reachColumn
    }

    private var rowHeight: Double {
        (coverage.theirs.compactMap { cards[$0]?.height }.max() ?? 0) + CoverageShape.rowGap
    }

    /// As many rows as bring the shape near to that of a page.
    private func mostRows() -> Int {
        let count = coverage.theirs.count
        guard count > CoverageShape.fewestRows else { return max(1, count) }
        let choices = (1...8).map { blocks in (count + blocks - 1) / blocks }
            .filter { $0 >= CoverageShape.fewestRows }
        return choices.min { misfit($0) < misfit($1) } ?? count
    }

    private func misfit(_ rows: Int) -> Double {
        let blocks = Double((coverage.theirs.count + rows - 1) / rows)
        let width = blocks * (blockWidth + CoverageShape.blockGap)
        let height = rowHeight * Double(rows) + headHeight + CoverageRows.top
        return abs(log(width / height / CoverageShape.wantedShape))
    }

    /// Our cards stand above the first block; above the others stand their names.
    private mutating func placeHeads(_ left: Double, isFirst: Bool) {
        let first = left + theirWidth + 10
        let bottom = CoverageRows.top + headHeight
        for (position, name) in coverage.ours.enumerated() {
            let x = first + CoverageShape.ourColumn * Double(position) + 4
            guard let card = cards[name] else { continue }
            if isFirst {
                let y = bottom - card.height
                areas[name] = Rectangle(x: x, y: y, width: card.width, height: card.height)
                continue
            }
            let text = TextWrapping.cut(card.fullTitle, PlacedHead.Style.line.text, width: card.width)
            add(text.lines.first ?? "", .line, x: x, y: bottom - 6)
        }
        let last = first + CoverageShape.ourColumn * Double(coverage.ours.count)
        if !coverage.theirs.isEmpty {
            let width = TextMetrics.width(of: coverage.reachTitle, PlacedHead.Style.line.text)
            add(coverage.reachTitle, .line, x: last + (CoverageShape.reachColumn - width) / 2, y: bottom - 6)
        }
        guard isFirst else { return }
        add(coverage.theirsTitle.uppercased(), .axis, x: left, y: CoverageRows.top - 12)
        let ours = TextMetrics.width(of: coverage.theirsTitle.uppercased(), PlacedHead.Style.axis.text)
        add(
            coverage.oursTitle.uppercased(),
            .axis,
            x: max(first + 4, left + ours + 16),
            y: CoverageRows.top - 12
        )
    }

    private mutating func add(_ text: String, _ style: PlacedHead.Style, x: Double, y: Double) {
        table.heads.append(PlacedHead(text: text, style: style, baseline: Point(x: x, y: y)))
    }

    private mutating func placeRows(
        _ members: [String],
        _ left: Double,
        _ reaches: [String: SceneCoverage.Reach],
        _ meetings: [String: [SceneCoverage.Meeting]]
    ) {
        let first = left + theirWidth + 10
        let columns = Dictionary(
            coverage.ours.enumerated().map {
                ($0.element, first + CoverageShape.ourColumn * Double($0.offset))
            },
            uniquingKeysWith: { first, _ in first }
        )
        let pitch = rowHeight
        var y = CoverageRows.top + headHeight + 10
        for name in members {
            guard let card = cards[name] else { continue }
            let height = pitch - CoverageShape.rowGap
            areas[name] = Rectangle(x: left, y: y, width: card.width, height: height)
            let band = Rectangle(
                x: first,
                y: y,
                width: blockWidth - theirWidth - 10,
                height: height
            )
            table.bands.append(PlacedBand(kind: reaches[name]?.thread.band ?? .plain, area: band))
            for meeting in meetings[name] ?? [] {
                guard let x = columns[meeting.ours] else { continue }
                let area = Rectangle(x: x, y: y, width: CoverageShape.ourColumn, height: height)
                table.meetings.append(PlacedMeeting(meeting: meeting, area: area))
            }
            if let reach = reaches[name] {
                let x = first + CoverageShape.ourColumn * Double(coverage.ours.count)
                let area = Rectangle(x: x, y: y, width: CoverageShape.reachColumn, height: height)
                table.reaches.append(PlacedReach(reach: reach, area: area))
            }
            y += pitch
        }
    }
}
