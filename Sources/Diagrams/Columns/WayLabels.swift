import Layout

/// Finds room for labels on lines that swing between columns: on their own line, clear of cards and of each other, clear of
/// other lines where possible.
struct WayLabels {
    let links: [PlacedLink]
    let cards: [PlacedCard]

    /// Where on a stretch a label may lie, the favourite first.
    private static let shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]

    func labelled() -> [PlacedLink] {
        let stretches = links.enumerated().flatMap { number, link in Stretch.all(of: link.points, number) }
        let lines = StretchIndex(stretches)
        var taken = RectangleIndex(
            cards.flatMap { placed in
                [placed.area] + placed.card.badges.indices.map { badgeArea(placed.badgeCenter($0)) }
            }
        )
        // Those with the shortest way have the least choice.
        let order = links.indices.sorted { (length(links[$0]), $0) < (length(links[$1]), $1) }
        var labels: [Int: PlacedLabel] = [:]
        for number in order where !links[number].link.label.isEmpty {
            let candidates = self.candidates(links[number])
            let free = candidates.filter { !taken.hasAny(in: $0.area.inset(by: -2)) }
            let clear = free.first { !lines.crosses($0.area, except: number) }
            guard let label = clear ?? free.first else { continue }
            taken.insert(label.area)
            labels[number] = label
        }
        return links.enumerated().map { number, link in
            PlacedLink(
                link: link.link,
                points: link.points,
                isCurved: link.isCurved,
                label: labels[number]
            )
        }
    }

    private func badgeArea(_ center: Point) -> Rectangle {
        Rectangle(x: center.x, y: center.y, width: 0, height: 0).inset(by: -CardMeasures.badgeRadius - 2)
    }

    private func length(_ link: PlacedLink) -> Double {
        zip(link.points, link.points.dropFirst()).reduce(0) { $0 + abs($1.0.x - $1.1.x) }
    }

    private func candidates(_ link: PlacedLink) -> [PlacedLabel] {
        let text = link.link.label
        let width = TextMetrics.width(of: text, LinkMeasures.label) + 6
        let height = LinkMeasures.label.lineHeight + 1
        return Stretch.all(of: link.points, 0).flatMap { stretch in
            WayLabels.shares.compactMap { share in
                let middle = stretch.point(at: share)
                let area = Rectangle(
                    x: middle.x - width / 2,
                    y: middle.y - height / 2,
                    width: width,
                    height: height
                )
                // The arrow stays free.
                let room = LinkMeasures.arrowLength + 4
                guard area.x > stretch.low + room, area.maxX < stretch.high - room else { return nil }
                return PlacedLabel(text: text, area: area)
            }
        }
    }
}

/// A piece of a line from one corner to the next.
private struct Stretch {
    let start: Point
    let end: Point
    let line: Int

    static func all(of points: [Point], _ line: Int) -> [Stretch] {
        zip(points, points.dropFirst()).map { Stretch(start: $0, end: $1, line: line) }
    }

    var low: Double { min(start.x, end.x) }
    var high: Double { max(start.x, end.x) }
    var bounds: Rectangle {
        Rectangle(x: low, y: min(start.y, end.y), width: high - low, height: abs(start.y - end.y))
    }

    func point(at share: Double) -> Point { WayCurve.point(start, end, at: share) }

    func crosses(_ area: Rectangle) -> Bool {
        guard bounds.inset(by: -1).overlaps(area) else { return false }
        return (0...24).contains { step in
            let point = point(at: Double(step) / 24)
            return area.inset(by: -1).contains(point)
        }
    }
}

/// The stretches by where they begin and end: those of one gap between columns together.
private struct StretchIndex {
    private let groups: [(low: Double, high: Double, stretches: [Stretch])]

    init(_ stretches: [Stretch]) {
        let grouped = Dictionary(grouping: stretches) { [$0.low, $0.high] }
        groups = grouped.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { (low: $0.key[0], high: $0.key[1], stretches: $0.value) }
    }

    func crosses(_ area: Rectangle, except line: Int) -> Bool {
        groups.contains { group in
            group.low < area.maxX && area.x < group.high
                && group.stretches.contains { $0.line != line && $0.crosses(area) }
        }
    }
}

/// Rectangles by the squares of a raster that they touch.
private struct RectangleIndex {
    private struct Square: Hashable {
        let x: Int
        let y: Int
    }

    private var squares: [Square: [Rectangle]] = [:]
    private static let side = 128.0

    init(_ areas: [Rectangle]) { for area in areas { insert(area) } }

    mutating func insert(_ area: Rectangle) {
        for square in RectangleIndex.squares(of: area) { squares[square, default: []].append(area) }
    }

    func hasAny(in area: Rectangle) -> Bool {
        RectangleIndex.squares(of: area).contains { squares[$0]?.contains { $0.overlaps(area) } ?? false }
    }

    private static func squares(of area: Rectangle) -> [Square] {
        let columns = Int((area.x / side).rounded(.down))...Int((area.maxX / side).rounded(.down))
        let rows = Int((area.y / side).rounded(.down))...Int((area.maxY / side).rounded(.down))
        return columns.flatMap { x in rows.map { Square(x: x, y: $0) } }
    }
}

extension Rectangle {
    /// Whether a point is inside.
    fileprivate func contains(_ point: Point) -> Bool {
        point.x > x && point.x < maxX && point.y > y && point.y < maxY
    }
}
