import Layout

/// The lines that are no reporting lines: each finds its way around the cards, then gets its label.
struct LinkPlacement {
    let links: [PlacedLink]

    init(scene: Scene, cards: [PlacedCard], frames: [PlacedFrame], elbows: [PlacedElbow]) {
        let areas = Dictionary(
            cards.map { ($0.card.identifier, $0.area) },
            uniquingKeysWith: { first, _ in first }
        )
        let routed = LinkRouter(areas: areas, cards: cards.map(\.area), elbows: elbows).route(scene.links)
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
    let elbows: [PlacedElbow]

    func route(_ links: [SceneLink]) -> [(link: SceneLink, points: [Point])] {
        guard var grid = RoutingGrid(obstacles: cards) else { return [] }
        var taken = Set(elbows.flatMap { [$0.points.first, $0.points.last].compactMap { $0 } })
        var points: [Int: [Point]] = [:]
        let order = links.indices.sorted { (distance(links[$0]), $0) < (distance(links[$1]), $1) }
        for position in order {
            let link = links[position]
            guard let from = areas[link.from], let to = areas[link.to],
                let search = PathSearch(grid: grid, goals: Port.ports(of: to, on: grid, taken: taken)),
                let found = search.run(from: Port.ports(of: from, on: grid, taken: taken))
            else { continue }
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
