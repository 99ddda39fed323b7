import Layout

/// The lines that are no reporting lines: each finds its way around the cards, then gets its label.
struct LinkPlacement {
    let links: [PlacedLink]

    init(scene: Scene, cards: [PlacedCard], frames: [PlacedFrame], elbows: [PlacedElbow]) {
        let areas = Dictionary(
            cards.map { ($0.card.identifier, $0.area) },
            uniquingKeysWith: { first, _ in first }
        )
        let routed = LinkRouter(
            areas: areas,
            cards: cards.map(\.area),
            titles: frames.map(\.titleArea),
            elbows: elbows
        ).route(scene.links)
        var labels = LabelPlacement(
            cards: cards,
            frames: frames,
            lines: routed.map(\.points) + elbows.map(\.points)
        )
        links = routed.map { link, points in
            PlacedLink(link: link, points: points, label: labels.place(link.label, along: points))
        }
    }
}

/// Routes links one after the other, the short ones first: they have the least choice.
private struct LinkRouter {
    let areas: [String: Rectangle]
    let cards: [Rectangle]
    let titles: [Rectangle]
    let elbows: [PlacedElbow]

    func route(_ links: [SceneLink]) -> [(link: SceneLink, points: [Point])] {
        let ends = Set(links.flatMap { [$0.from, $0.to] }).sorted().compactMap { areas[$0] }
        guard !links.isEmpty, var grid = RoutingGrid(obstacles: cards, ends: ends, words: titles) else {
            return []
        }
        lazy var search = PathSearch(grid: grid)
        let patterns = grid.count > LinkMeasures.largeGrid ? PatternSearch(grid: grid) : nil
        let reserved = Set(elbows.flatMap { [$0.points.first, $0.points.last].compactMap { $0 } })
        var taken = reserved
        var points: [Int: [Point]] = [:]
        let order = links.indices.sorted { (distance(links[$0]), $0) < (distance(links[$1]), $1) }
        for position in order {
            guard let from = areas[links[position].from], let to = areas[links[position].to] else { continue }
            func find(avoiding taken: Set<Point>) -> PathSearch.Result? {
                let starts = Port.ports(of: from, on: grid, taken: taken)
                let goals = Port.ports(of: to, on: grid, taken: taken)
                return patterns?.run(on: grid, from: starts, to: goals)
                    ?? search.run(on: grid, from: starts, to: goals)
            }
            // A card with more lines than ends has lines that share one.
            guard let found = find(avoiding: taken) ?? find(avoiding: reserved) else { continue }
            grid.use(found.crossings)
            taken.formUnion([found.start.border, found.end.border])
            points[position] = corners(
                [found.start.border] + found.crossings.map(grid.point) + [found.end.border]
            )
        }
        return links.enumerated().compactMap { position, link in
            points[position].map { (link: link, points: $0) }
        }
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
