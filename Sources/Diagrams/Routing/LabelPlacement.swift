import Layout

/// Finds room for labels: on their own line, clear of cards and of each other, clear of other lines where possible.
struct LabelPlacement {
    private var occupied = AreaIndex()
    private var stretches = AreaIndex()
    private let lines: [[Point]]

    /// Where along a stretch a label is tried, the favourite first.
    private static let shares = [0.5, 0.35, 0.65, 0.2, 0.8]
    /// Where else, when there is no room at any of these.
    private static let furtherShares = (1..<24).map { Double($0) / 24 }

    init(cards: [PlacedCard], frames: [PlacedFrame], lines: [[Point]]) {
        let badges = cards.filter { !$0.card.badges.isEmpty }.map(\.badgeArea)
        let marks = cards.filter { $0.card.mark != nil }.map(\.markArea)
        self.lines = lines
        for area in cards.map(\.area) + badges + marks + frames.map(\.titleArea) { occupied.insert(area) }
        for (number, line) in lines.enumerated() {
            for (start, end) in zip(line, line.dropFirst()) {
                stretches.insert(LabelPlacement.area(from: start, to: end), owner: number)
            }
        }
    }

    /// The place of a label along its line; `nil` when there is no room that collides with nothing.
    mutating func place(_ text: String, along points: [Point]) -> PlacedLabel? {
        guard !text.isEmpty else { return nil }
        let found = room(for: text, along: points, at: LabelPlacement.shares)
        guard let area = found ?? room(for: text, along: points, at: LabelPlacement.furtherShares) else {
            return nil
        }
        occupied.insert(area)
        return PlacedLabel(text: text, area: area)
    }

    private func room(for text: String, along points: [Point], at shares: [Double]) -> Rectangle? {
        let width = TextMetrics.width(of: text, LinkMeasures.label) + 6
        let height = LinkMeasures.label.lineHeight + 1
        let candidates = LabelPlacement.candidates(points, width: width, height: height, shares)
        let free = candidates.filter { !occupied.overlaps($0.inset(by: -2)) }
        return free.first { area in !stretches.overlaps(area, where: { lines[$0] != points }) } ?? free.first
    }

    /// On the longest stretches first: in the middle, then towards the ends; on a level line also above and below
    /// it, on an upright one also beside it.
    private static func candidates(
        _ points: [Point],
        width: Double,
        height: Double,
        _ shares: [Double]
    ) -> [Rectangle] {
        let stretches = zip(points, points.dropFirst()).sorted { length($0) > length($1) }
        return stretches.flatMap { start, end in
            let isLevel = start.y == end.y
            let reach = isLevel ? width / 2 + 6 : height / 2 + 4
            return shares.flatMap { share -> [Rectangle] in
                let x = start.x + (end.x - start.x) * share
                let y = start.y + (end.y - start.y) * share
                let room = length((start, end)) * min(share, 1 - share)
                let on = Rectangle(x: x - width / 2, y: y - height / 2, width: width, height: height)
                let sides =
                    isLevel
                    ? [on.moved(x: 0, y: -height / 2 - 4), on.moved(x: 0, y: height / 2 + 4)]
                    : [on.moved(x: width / 2 + 5, y: 0), on.moved(x: -width / 2 - 5, y: 0)]
                return (room >= reach ? [on] : []) + sides
            }
        }
    }

    /// What a stretch of a line covers.
    private static func area(from start: Point, to end: Point) -> Rectangle {
        Rectangle(
            x: min(start.x, end.x) - 1,
            y: min(start.y, end.y) - 1,
            width: abs(start.x - end.x) + 2,
            height: abs(start.y - end.y) + 2
        )
    }

    private static func length(_ stretch: (Point, Point)) -> Double {
        abs(stretch.0.x - stretch.1.x) + abs(stretch.0.y - stretch.1.y)
    }
}

extension PlacedCard {
    /// What the badges on the upper right corner cover.
    var badgeArea: Rectangle {
        let radius = CardMeasures.badgeRadius + 2
        return Rectangle(
            x: area.maxX - 2 - radius,
            y: area.y + 1 - radius,
            width: 2 * radius,
            height: 2 * radius
        )
    }
}
