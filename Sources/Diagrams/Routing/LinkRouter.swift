import Layout

/// Routes links one after the other, the short ones first: they have the least choice.
///
/// On a picture that is not too large all links share one grid, with lines beside every card. On a larger one each link has
/// a grid of its own: the ways between the cards, as far around its two ends as it has to look, with the lines at its ends.
struct LinkRouter {
    let areas: [String: Rectangle]
    let cards: [Rectangle]
    let titles: [Rectangle]
    let elbows: [PlacedElbow]

    /// How far around the two ends of a link a way is looked for first.
    private static let reach = 500.0
    /// How near to each other the lines between cards are, as long as a way is found along them.
    private static let distance = 10.0

    func route(_ links: [SceneLink]) -> [(link: SceneLink, points: [Point])] {
        let ends = Set(links.flatMap { [$0.from, $0.to] }).sorted().compactMap { areas[$0] }
        guard !links.isEmpty else { return [] }
        let points: [Int: [Point]]
        if let grid = RoutingGrid(obstacles: cards, ends: ends, words: titles) {
            points = ways(of: links, on: grid)
        } else {
            points = ways(of: links, along: SparseLines(cards))
        }
        return links.enumerated().compactMap { position, link in
            points[position].map { (link: link, points: $0) }
        }
    }

    private func ways(of links: [SceneLink], on shared: RoutingGrid) -> [Int: [Point]] {
        var grid = shared
        var search = PathSearch()
        let patterns = grid.count > LinkMeasures.largeGrid ? PatternSearch(grid: grid) : nil
        let reserved = self.reserved
        var taken = reserved
        var points: [Int: [Point]] = [:]
        for position in order(links) {
            guard let ends = ends(of: links[position]) else { continue }
            // A card with more lines than ends has lines that share one.
            guard
                let found = find(ends, on: grid, avoiding: taken, patterns, &search)
                    ?? find(ends, on: grid, avoiding: reserved, patterns, &search)
            else { continue }
            grid.use(found.crossings)
            taken.formUnion([found.start.border, found.end.border])
            points[position] = way(found, on: grid)
        }
        return points
    }

    private func ways(of links: [SceneLink], along ways: SparseLines) -> [Int: [Point]] {
        let few = ways.lines(apart: LinkRouter.distance)
        let all = ways.lines(apart: 0)
        var search = PathSearch()
        let reserved = self.reserved
        var taken = reserved
        var points: [Int: [Point]] = [:]
        for position in order(links) {
            guard let ends = ends(of: links[position]) else { continue }
            let around = [ends.from, ends.to].around.inset(by: -LinkRouter.reach)
            for (lines, window) in [(few, around), (few, nil), (all, nil)] {
                var grid = RoutingGrid(
                    along: lines,
                    obstacles: cards,
                    ends: [ends.from, ends.to],
                    words: titles,
                    window: window
                )
                for way in points.values { grid.use(along: way) }
                let patterns = PatternSearch(grid: grid)
                guard
                    let found = find(ends, on: grid, avoiding: taken, patterns, &search)
                        ?? find(ends, on: grid, avoiding: reserved, patterns, &search)
                else { continue }
                taken.formUnion([found.start.border, found.end.border])
                points[position] = way(found, on: grid)
                break
            }
        }
        return points
    }

    private typealias Ends = (from: Rectangle, to: Rectangle)

    private func ends(of link: SceneLink) -> Ends? {
        guard let from = areas[link.from], let to = areas[link.to] else { return nil }
        return (from, to)
    }

    private func find(
        _ ends: Ends,
        on grid: RoutingGrid,
        avoiding taken: Set<Point>,
        _ patterns: PatternSearch?,
        _ search: inout PathSearch
    ) -> PathSearch.Result? {
        let starts = Port.ports(of: ends.from, on: grid, taken: taken)
        let goals = Port.ports(of: ends.to, on: grid, taken: taken)
        return patterns?.run(on: grid, from: starts, to: goals)
            ?? search.run(on: grid, from: starts, to: goals)
    }

    /// Where reporting lines end.
    private var reserved: Set<Point> {
        Set(elbows.flatMap { [$0.points.first, $0.points.last].compactMap { $0 } })
    }

    private func order(_ links: [SceneLink]) -> [Int] {
        links.indices.sorted { (distance(links[$0]), $0) < (distance(links[$1]), $1) }
    }

    private func way(_ found: PathSearch.Result, on grid: RoutingGrid) -> [Point] {
        corners([found.start.border] + found.crossings.map(grid.point) + [found.end.border])
    }

    private func distance(_ link: SceneLink) -> Double {
        guard let from = areas[link.from], let to = areas[link.to] else { return 0 }
        return abs(from.midX - to.midX) + abs(from.midY - to.midY)
    }

    /// Only the points at which the line turns.
    private func corners(_ points: [Point]) -> [Point] {
        points.enumerated().filter { position, point in
            guard position > 0, position + 1 < points.count else { return true }
            let before = points[position - 1]
            let after = points[position + 1]
            return !(before.x == point.x && point.x == after.x)
                && !(before.y == point.y && point.y == after.y)
        }
        .map(\.element)
    }
}

extension [Rectangle] {
    /// The smallest area that holds them all.
    fileprivate var around: Rectangle {
        let left = map(\.x).min() ?? 0
        let top = map(\.y).min() ?? 0
        let right = map(\.maxX).max() ?? 0
        let bottom = map(\.maxY).max() ?? 0
        return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
    }
}
