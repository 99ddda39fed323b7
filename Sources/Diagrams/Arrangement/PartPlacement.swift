import Layout

/// Gives every card of an outline its place, and every report its reporting line, from the shapes that were chosen.
struct PartPlacement {
    private let finder: ShapeFinder
    /// The place of each card, by its position in the scene.
    private(set) var areas: [Int: Rectangle] = [:]
    /// The corners of the line that leads to each card, from its manager down.
    private(set) var lines: [Int: [Point]] = [:]

    /// Where a reporting line comes from, on its way to a part.
    private enum Approach {
        /// Nothing leads here.
        case none
        /// From a level line, which ends the points so far.
        case above([Point])
        /// Along the left side of a column, which the points so far have reached.
        case beside([Point], trunk: Double)
    }

    private struct Task {
        let item: Int
        let shape: Shape
        let corner: Point
        let approach: Approach
    }

    init(_ finder: ShapeFinder, shape: Shape) {
        self.finder = finder
        var waiting = [Task(item: 0, shape: shape, corner: Point(x: 0, y: 0), approach: .none)]
        while let task = waiting.popLast() { waiting += place(task) }
        lines = lines.mapValues(PartPlacement.corners)
    }

    private mutating func place(_ task: Task) -> [Task] {
        let item = finder.outline.items[task.item]
        return item.isGroup ? placeGroup(item, task) : placeHead(item, task)
    }

    // MARK: Groups

    private func placeGroup(_ item: OutlineItem, _ task: Task) -> [Task] {
        let parts = parts(item, task.shape)
        let plan = BodyPlan(item, task.shape.body, parts: parts, finder.spacing)
        let padding = HeadMeasures.padding(of: item, columnCount: plan.trunks.count)
        let corner = Point(x: task.corner.x + padding.left, y: task.corner.y + padding.top)
        return tasks(item, parts.map(\.shape), plan, corner) { trunk in
            switch task.approach {
            case .none: return .none
            case .above(let points):
                guard let trunk, let level = points.last?.y else { return task.approach }
                return .beside(points + [Point(x: trunk, y: level)], trunk: trunk)
            case .beside(let points, let outer):
                guard let trunk, trunk != outer else { return task.approach }
                let level = task.corner.y + Spacing.groupBusDrop
                let way = [Point(x: outer, y: level), Point(x: trunk, y: level)]
                return .beside(points + way, trunk: trunk)
            }
        }
    }

    // MARK: Heads

    private mutating func placeHead(_ item: OutlineItem, _ task: Task) -> [Task] {
        let shape = task.shape
        let padding = HeadMeasures.padding(of: item, columnCount: 0)
        let chain = ChainPlan(item.cards.map { finder.scene.cards[$0] }, shape.chain, finder.spacing)
        let left = task.corner.x + padding.left
        let headX = headLeft(task, left: left, chain)
        let y = task.corner.y + padding.top
        for (position, card) in item.cards.enumerated() {
            areas[card] = chain.areas[position].moved(x: headX, y: y)
            if position > 0 { lines[card] = chain.line(to: position).moved(x: headX, y: y) }
        }
        guard let first = item.cards.first.flatMap({ areas[$0] }),
            let last = item.cards.last.flatMap({ areas[$0] })
        else { return [] }
        if let head = item.cards.first { lines[head] = line(to: first, task.approach) }
        guard shape.body != .none else { return [] }
        let parts = parts(item, shape)
        let plan = BodyPlan(item, shape.body, parts: parts, finder.spacing)
        let gap = HeadMeasures.gap(below: shape.body, finder.spacing)
        let bodyLeft = shape.chain == .columns(1) ? left : last.x
        return tasks(item, parts.map(\.shape), plan, Point(x: bodyLeft, y: last.maxY + gap)) { trunk in
            let bus = last.maxY + gap - finder.spacing.busRise
            let down = [Point(x: last.midX, y: last.maxY), Point(x: last.midX, y: bus)]
            guard let trunk else { return .above(down) }
            guard plan.trunks.count > 1 else { return .beside([Point(x: trunk, y: last.maxY)], trunk: trunk) }
            return .beside(down + [Point(x: trunk, y: bus)], trunk: trunk)
        }
    }

    /// A head to which a line comes from the left stands at the left.
    private func headLeft(_ task: Task, left: Double, _ chain: ChainPlan) -> Double {
        if case .beside = task.approach { return left }
        return task.corner.x + task.shape.anchor - chain.cardWidth / 2
    }

    private func line(to card: Rectangle, _ approach: Approach) -> [Point] {
        switch approach {
        case .none: []
        case .above(let points):
            points + [Point(x: card.midX, y: points.last?.y ?? card.y), Point(x: card.midX, y: card.y)]
        case .beside(let points, let trunk):
            points + [Point(x: trunk, y: card.midY), Point(x: card.x, y: card.midY)]
        }
    }

    // MARK: Parts below

    private func parts(_ item: OutlineItem, _ shape: Shape) -> [(isGroup: Bool, shape: Shape)] {
        let below = finder.options(below: item, shape.body)
        return item.children.indices.map {
            (isGroup: finder.outline.items[item.children[$0]].isGroup, shape: below[$0][shape.choices[$0]])
        }
    }

    /// The parts below at their places; the approach is made for the line of each column.
    private func tasks(
        _ item: OutlineItem,
        _ shapes: [Shape],
        _ plan: BodyPlan,
        _ corner: Point,
        approach: (Double?) -> Approach
    ) -> [Task] {
        let approaches = plan.trunks.map { approach(corner.x + $0) }
        let row = approaches.isEmpty ? approach(nil) : .none
        return item.children.indices.map { position in
            let place = plan.corners[position]
            let column = plan.columnOfPart.isEmpty ? nil : plan.columnOfPart[position]
            return Task(
                item: item.children[position],
                shape: shapes[position],
                corner: Point(x: corner.x + place.x, y: corner.y + place.y),
                approach: item.isForest ? .none : column.map { approaches[$0] } ?? row
            )
        }
    }

    /// Only the points at which a line turns.
    private static func corners(_ points: [Point]) -> [Point] {
        var corners: [Point] = []
        for point in points where point != corners.last {
            if let last = corners.last, corners.count > 1 {
                let before = corners[corners.count - 2]
                if before.x == last.x && last.x == point.x || before.y == last.y && last.y == point.y {
                    corners.removeLast()
                }
            }
            corners.append(point)
        }
        return corners
    }
}
