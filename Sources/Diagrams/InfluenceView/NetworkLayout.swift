import Layout

/// Gives everything in the influence view its place: the network in columns, below it those who stand in none.
public enum NetworkLayout {
    /// Places a scene. Near-linear in the cards and lines, but for the labels: each is held against the cards and lines near
    /// it.
    public static func picture(of scene: Scene) -> Picture {
        let scene = scene.withSeparateColumns()
        let cards = Dictionary(
            scene.cards.map { ($0.identifier, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let plan = ColumnPlan(scene, orders: .withFewCrossings)
        let isDense = scene.columns.first?.cards.first.flatMap { cards[$0]?.isCompact } ?? false
        let rows = ColumnRows(plan: plan, cards: cards, spacing: isDense ? .denseNetwork : .network)
        let top = OrgMeasures.headHeight + ColumnMeasures.headingGap + 16
        let columns = NetworkColumns(plan: plan, cards: cards, rows: rows, top: top, gap: gap(of: scene))
        let isEmpty = columns.areas.isEmpty
        let stack = NetworkStack(
            scene.besideTree.compactMap { cards[$0] },
            top: isEmpty ? OrgMeasures.headHeight + 24 : columns.bottom + NetworkStack.gapAbove,
            width: columns.right - OrgMeasures.margin
        )
        let areas = columns.areas.merging(stack.areas, uniquingKeysWith: { first, _ in first })
        let placed = scene.cards.compactMap { card in
            areas[card.identifier].map { PlacedCard(card: card, area: $0) }
        }
        let ways = WayPlacement(
            scene: scene,
            plan: plan,
            areas: columns.areas,
            sides: columns.sides,
            laneHeights: rows.middles.mapValues { $0 + top },
            portGap: 22
        )
        let frames = FramePlacement(scene: scene, areas: areas).frames
        return PageComposer(
            scene: scene,
            cards: placed,
            frames: frames,
            elbows: [],
            links: WayLabels(links: ways.links(), cards: placed).labelled(),
            headings: columns.headings(scene.columns)
        )
        .picture()
    }

    /// Room for the widest label between two columns.
    private static func gap(of scene: Scene) -> Double {
        let widest = scene.links.map { TextMetrics.width(of: $0.label, LinkMeasures.label) }.max() ?? 0
        return min(190, max(ColumnMeasures.columnGap, widest + 62)).rounded(.up)
    }
}

/// The columns of the network with their cards.
private struct NetworkColumns {
    private(set) var areas: [String: Rectangle] = [:]
    /// The left and the right edge of each column.
    private(set) var sides: [(left: Double, right: Double)] = []

    init(plan: ColumnPlan, cards: [String: Card], rows: ColumnRows, top: Double, gap: Double) {
        var left = OrgMeasures.margin
        for items in plan.columns {
            let width = items.compactMap { $0.card.flatMap { cards[$0]?.width } }.max() ?? 0
            for case .card(let name) in items {
                guard let card = cards[name], let middle = rows.middles[.card(name)] else { continue }
                areas[name] = Rectangle(
                    x: left,
                    y: top + middle - card.height / 2,
                    width: card.width,
                    height: card.height
                )
            }
            sides.append((left, left + width))
            left += width + gap
        }
    }

    var bottom: Double { areas.values.map(\.maxY).max() ?? 0 }
    var right: Double { sides.last?.right ?? 0 }

    func headings(_ columns: [SceneColumn]) -> [PlacedHeading] {
        zip(columns, sides).compactMap { column, side in
            guard !column.title.isEmpty else { return nil }
            let place = Point(x: side.left, y: OrgMeasures.headHeight + 12)
            return PlacedHeading(text: column.title.uppercased(), baseline: place)
        }
    }
}

/// The cards of those who stand in no network, in rows.
private struct NetworkStack {
    private(set) var areas: [String: Rectangle] = [:]

    /// From the network to the cards: room for the frame and its name.
    static let gapAbove = 76.0
    private static let columnGap = 14.0
    private static let rowGap = 12.0
    private static let smallestWidth = 900.0

    init(_ cards: [Card], top: Double, width: Double) {
        guard let first = cards.first else { return }
        // As wide as the network, and at least half as wide as high.
        let pitch = first.width + NetworkStack.columnGap
        let square = (Double(cards.count) * pitch * (first.height + NetworkStack.rowGap) * 1.2).squareRoot()
        let available = max(width, NetworkStack.smallestWidth, square) - 2 * OrgMeasures.framePadding
        let columns = max(1, Int((available + NetworkStack.columnGap) / pitch))
        let left = OrgMeasures.margin + OrgMeasures.framePadding
        var y = top
        var start = 0
        while start < cards.count {
            let row = cards[start..<min(start + columns, cards.count)]
            for (position, card) in row.enumerated() {
                let x = left + pitch * Double(position)
                areas[card.identifier] = Rectangle(x: x, y: y, width: card.width, height: card.height)
            }
            y += (row.map(\.height).max() ?? 0) + NetworkStack.rowGap
            start += columns
        }
    }
}
