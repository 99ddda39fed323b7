import Layout

/// The table of who met whom with their people above and ours on the left.
struct CoverageColumns {
    private(set) var areas: [String: Rectangle] = [:]
    private(set) var table = PlacedTable()

    private static let top = OrgMeasures.headHeight + 38

    init(_ coverage: SceneCoverage, cards: [String: Card]) {
        let ours = coverage.ours.compactMap { cards[$0] }
        let theirs = coverage.theirs.compactMap { cards[$0] }
        let left = OrgMeasures.margin + (ours.map(\.width).max() ?? 0) + 14
        let headHeight = theirs.map(\.height).max() ?? 0
        let firstRow = CoverageColumns.top + headHeight + 14
        let pitch = CoverageShape.ourRow + CoverageShape.rowGap
        let reachTop = firstRow + pitch * Double(ours.count) + 4
        let columns = Dictionary(
            theirs.enumerated().map { position, card in
                (card.identifier, left + CoverageShape.theirColumn * Double(position))
            },
            uniquingKeysWith: { first, _ in first }
        )
        let rows = Dictionary(
            ours.enumerated().map { ($0.element.identifier, firstRow + pitch * Double($0.offset)) },
            uniquingKeysWith: { first, _ in first }
        )
        for card in theirs {
            let x = (columns[card.identifier] ?? left) + 4
            areas[card.identifier] = Rectangle(
                x: x,
                y: CoverageColumns.top,
                width: card.width,
                height: headHeight
            )
        }
        for card in ours {
            let y = rows[card.identifier] ?? firstRow
            areas[card.identifier] = Rectangle(
                x: OrgMeasures.margin,
                y: y + (CoverageShape.ourRow - card.height) / 2,
                width: card.width,
                height: card.height
            )
        }
        table.heads = CoverageColumns.heads(coverage, left: left, reach: reachTop)
        table.bands = coverage.reaches.map { reach in
            let x = (columns[reach.theirs] ?? left) + 4
            let bottom = reachTop + CoverageShape.ourRow - 8
            return PlacedBand(
                kind: reach.thread.band,
                area: Rectangle(
                    x: x,
                    y: CoverageColumns.top + headHeight + 6,
                    width: CoverageShape.theirColumn - 8,
                    height: bottom - CoverageColumns.top - headHeight - 6
                )
            )
        }
        table.meetings = coverage.meetings.compactMap { meeting in
            guard let x = columns[meeting.theirs], let y = rows[meeting.ours] else { return nil }
            let area = Rectangle(x: x, y: y, width: CoverageShape.theirColumn, height: CoverageShape.ourRow)
            return PlacedMeeting(meeting: meeting, area: area)
        }
        table.reaches = coverage.reaches.compactMap { reach in
            guard let x = columns[reach.theirs] else { return nil }
            let area = Rectangle(x: x, y: reachTop, width: CoverageShape.theirColumn, height: 32)
            return PlacedReach(reach: reach, area: area)
        }
    }

    private static func heads(_ coverage: SceneCoverage, left: Double, reach: Double) -> [PlacedHead] {
        let margin = OrgMeasures.margin
        let line = top - 12
        var heads = [
            PlacedHead(
                text: coverage.oursTitle.uppercased(),
                style: .axis,
                baseline: Point(x: margin, y: line)
            ),
            PlacedHead(
                text: coverage.theirsTitle.uppercased(),
                style: .axis,
                baseline: Point(x: left + 4, y: line)
            ),
        ]
        if !coverage.reaches.isEmpty {
            let place = Point(x: margin, y: reach + 20)
            heads.append(PlacedHead(text: coverage.reachTitle, style: .line, baseline: place))
        }
        return heads
    }
}
