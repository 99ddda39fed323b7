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
