import Layout

/// Gives everything in a scene of columns its place: cards near those that lines join them to, lines between the columns.
public enum ColumnLayout {
    /// Places a scene. Linear in the cards and lines, but for the sorting of columns.
    public static func picture(of scene: Scene) -> Picture {
        let plan = ColumnPlan(scene)
        let cards = Dictionary(
            scene.cards.map { ($0.identifier, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let rows = ColumnRows(plan: plan, cards: cards)
        let top = OrgMeasures.headHeight + ColumnMeasures.headingGap + 16
        var left = OrgMeasures.margin
        var areas: [String: Rectangle] = [:]
        var sides: [(left: Double, right: Double)] = []
        for items in plan.columns {
            let width = items.compactMap { $0.card.flatMap { cards[$0]?.width } }.max() ?? 0
            for case .card(let name) in items {
                guard let card = cards[name], let middle = rows.middles[.card(name)] else { continue }
                let corner = (x: left + (width - card.width) / 2, y: top + middle - card.height / 2)
                areas[name] = Rectangle(x: corner.x, y: corner.y, width: card.width, height: card.height)
            }
            sides.append((left, left + width))
            left += width + ColumnMeasures.columnGap
        }
        let links = WayPlacement(
            scene: scene,
            plan: plan,
            areas: areas,
            sides: sides,
            laneHeights: rows.middles.mapValues { $0 + top }
        )
        let placed = scene.cards.compactMap { card in
            areas[card.identifier].map { PlacedCard(card: card, area: $0) }
        }
        return PageComposer(
            scene: scene,
            cards: placed,
            frames: [],
            elbows: [],
            links: links.links(),
            headings: headings(scene, sides)
        )
        .picture()
    }

    private static func headings(_ scene: Scene, _ sides: [(left: Double, right: Double)]) -> [PlacedHeading]
    {
        zip(scene.columns, sides).compactMap { column, side in
            guard !column.title.isEmpty, !column.cards.isEmpty else { return nil }
            let place = Point(x: side.left, y: OrgMeasures.headHeight + 12)
            return PlacedHeading(text: column.title.uppercased(), baseline: place)
        }
    }
}

extension ColumnPlan.Item {
    /// The card, if it is one.
    var card: String? {
        guard case .card(let name) = self else { return nil }
        return name
    }
}
