/// The shapes that each part of an outline can have, found from below.
///
/// Method: the shapes of a part are combined from those of the parts below it, and only the ones are kept than which no
/// other is narrower and lower at once (as in Stockmeyer, 1983, for floor plans); of many a few of every kind, so that a
/// tree of thousands is a matter of a moment.
struct ShapeFinder {
    let scene: Scene
    let outline: Outline
    let spacing: Spacing
    /// The shapes of each part that hangs from a line on its left: everybody in it hangs so.
    private(set) var hanging: [[Shape]]
    /// The shapes of each part to which a line comes from above, or none: those of `hanging`, and those in which reports
    /// stand beside each other.
    private(set) var standing: [[Shape]]

    /// How many shapes are kept of a part, and of the whole.
    private static let kept = 60
    private static let keptOfWhole = 200
    /// A chain of more cards turns to further columns in a list too.
    private static let longestStairs = 6
    /// How many widths or heights are tried for the parts below.
    private static let tried = 30
    /// In how many columns parts are put.
    private static let columnCounts = [
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 17, 20, 24, 29, 35, 42, 50, 60, 72, 86,
    ]

    init(scene: Scene, outline: Outline, spacing: Spacing) {
        self.scene = scene
        self.outline = outline
        self.spacing = spacing
        hanging = [[Shape]](repeating: [], count: outline.items.count)
        standing = hanging
        for number in outline.items.indices.reversed() {
            let item = outline.items[number]
            let kept = number == 0 ? ShapeFinder.keptOfWhole : ShapeFinder.kept
            let columns = item.children.isEmpty ? [nil] : columns(item).map(Optional.some)
            let rows = rows(item).map(Optional.some)
            let hung = columns.flatMap { shapes(item, $0, isHung: true) }
            let stood = (columns + rows).flatMap { shapes(item, $0, isHung: false) }
            hanging[number] = Shape.best(of: hung, atMost: kept)
            standing[number] = Shape.best(of: stood, atMost: kept)
        }
    }

    /// The shapes that the parts below have to choose from.
    func options(below item: OutlineItem, _ body: Shape.Body) -> [[Shape]] {
        let isHung = body != .row && !item.isLoose
        return item.children.map { isHung ? hanging[$0] : standing[$0] }
    }

    /// How much larger a sheet may be for a shape of the whole in which everybody at the top stands beside each other:
    /// that is how people look for those who lead.
    func pricePerSheet(of whole: Shape) -> Double {
        guard let item = outline.items.first else { return 1 }
        let below = options(below: item, whole.body)
        let heads = zip(below, whole.choices).map { $0[$1].body }
        return heads.contains { body in
            if case .columns(let counts) = body { counts.count > 1 } else { false }
        } ? 1.1 : 1
    }

    private func shapes(_ item: OutlineItem, _ body: Body?, isHung: Bool) -> [Shape] {
        guard !item.isGroup else { return [group(item, body)] }
        return chains(item, isHung: isHung).map { head(item, $0, body) }
    }

    /// How the cards of a chain can stand: a long one turns to further columns, a short one in a list goes on as the list.
    private func chains(_ item: OutlineItem, isHung: Bool) -> [Shape.Chain] {
        let count = item.cards.count
        if isHung, count > 1, count <= ShapeFinder.longestStairs { return [.stairs] }
        return ShapeFinder.columnCounts.filter { $0 == 1 || $0 * 2 <= count }.map { .columns($0) }
    }

    // MARK: Parts below a head

    private struct Body {
        let kind: Shape.Body
        let choices: [Int]
        let plan: BodyPlan
        let firstAnchor: Double
        let lastAnchor: Double
    }

    private func rows(_ item: OutlineItem) -> [Body] {
        guard item.children.count > 1, !item.isGroup || item.isForest else { return [] }
        let below = options(below: item, .row)
        let heights = ShapeFinder.few(below.flatMap { $0.map(\.height) })
        let lowest = below.map { $0.last?.height ?? 0 }.max() ?? 0
        return heights.filter { $0 >= lowest }.map { height in
            body(item, .row, below, below.map { $0.narrowest(within: height) })
        }
    }

    private func columns(_ item: OutlineItem) -> [Body] {
        let below = options(below: item, .columns([]))
        let gap = item.isForest ? spacing.blockGap : spacing.rowGap
        let widths = ShapeFinder.few(below.flatMap { $0.map(\.width) })
        let narrowest = below.map { $0.first?.width ?? 0 }.max() ?? 0
        return widths.filter { $0 >= narrowest }.flatMap { width in
            let choices = below.map { $0.lowest(within: width) }
            let heights = zip(below, choices).map { $0[$1].height }
            let counts = ShapeFinder.columnCounts.filter { $0 <= below.count }
            return counts.map { count in
                let columns = ColumnPartition.columns(heights, gap: gap, atMost: count)
                return body(item, .columns(columns), below, choices)
            }
        }
    }

    private func body(_ item: OutlineItem, _ kind: Shape.Body, _ below: [[Shape]], _ choices: [Int]) -> Body {
        let parts = item.children.indices.map {
            (isGroup: outline.items[item.children[$0]].isGroup, shape: below[$0][choices[$0]])
        }
        let plan = BodyPlan(item, kind, parts: parts, spacing)
        return Body(
            kind: kind,
            choices: choices,
            plan: plan,
            firstAnchor: (plan.corners.first?.x ?? 0) + (parts.first?.shape.anchor ?? 0),
            lastAnchor: (plan.corners.last?.x ?? 0) + (parts.last?.shape.anchor ?? 0)
        )
    }

    /// A few of many lengths, from the least to the greatest.
    private static func few(_ lengths: [Double]) -> [Double] {
        let sorted = Set(lengths).sorted()
        guard sorted.count > tried else { return sorted }
        return (0..<tried).map { sorted[$0 * (sorted.count - 1) / (tried - 1)] }
    }

    // MARK: Heads

    private func group(_ item: OutlineItem, _ body: Body?) -> Shape {
        let padding = HeadMeasures.padding(of: item, columnCount: body?.plan.trunks.count ?? 0)
        let width = padding.left + (body?.plan.width ?? 0) + padding.right
        return Shape(
            width: width,
            height: padding.top + (body?.plan.height ?? 0) + padding.bottom,
            body: body?.kind ?? .none,
            choices: body?.choices ?? [],
            anchor: width / 2,
            lead: padding.top + (body?.plan.lead ?? 0)
        )
    }

    private func head(_ item: OutlineItem, _ style: Shape.Chain, _ body: Body?) -> Shape {
        let padding = HeadMeasures.padding(of: item, columnCount: 0)
        let chain = ChainPlan(item.cards.map { scene.cards[$0] }, style, spacing)
        let gap = HeadMeasures.gap(below: body?.kind ?? .none, spacing)
        let isOneColumn = style == .columns(1)
        let bodyLeft = isOneColumn ? 0 : chain.lastX
        let width = max(chain.width, bodyLeft + (body?.plan.width ?? 0))
        let below = body.map { chain.lastBottom + gap + $0.plan.height } ?? 0
        return Shape(
            width: padding.left + width + padding.right,
            height: padding.top + max(chain.height, below) + padding.bottom,
            body: body?.kind ?? .none,
            choices: body?.choices ?? [],
            chain: style,
            anchor: padding.left + (isOneColumn ? anchor(chain.cardWidth, body) : chain.cardWidth / 2),
            lead: padding.top
        )
    }

    /// Where the middle of the head is: above the middle of its reports, or at the left of a list that hangs from it.
    private func anchor(_ cardWidth: Double, _ body: Body?) -> Double {
        guard let body else { return cardWidth / 2 }
        let middle: Double
        switch body.kind {
        case .none: middle = cardWidth / 2
        case .row: middle = (body.firstAnchor + body.lastAnchor) / 2
        case .columns(let counts):
            middle = counts.count == 1 ? cardWidth / 2 : (body.plan.width + spacing.trunkInset) / 2
        }
        return min(max(middle, cardWidth / 2), max(cardWidth, body.plan.width) - cardWidth / 2)
    }
}
