import Layout

/// The cards of the tree, placed by the engine, with the top left corner of the tree at zero.
struct TreePlacement {
    let plan: TreePlan
    private(set) var cardAreas: [String: Rectangle] = [:]
    private(set) var width = 0.0
    private(set) var height = 0.0

    init(scene: Scene, engine: any LayoutEngine) throws(LayoutError) {
        plan = TreePlan(scene)
        guard !plan.boxes.isEmpty else { return }
        let sizes = plan.boxes.map { TreePlacement.size(of: $0, in: scene) }
        let ranks = TreePlacement.ranks(plan)
        var heights: [Int: Double] = [:]
        for (box, rank) in ranks.enumerated() { heights[rank] = max(heights[rank] ?? 0, sizes[box].height) }
        let placement = try engine.place(
            TreePlacement.skeleton(plan, scene: scene, sizes: sizes) { heights[ranks[$0]] ?? 0 }
        )
        let centered = ManagerCentering(plan: plan, scene: scene).areas(placement.boxes)
        for (box, area) in zip(plan.boxes, centered) { place(box, at: area, in: scene) }
        moveToZero()
    }

    /// What the engine sees: boxes of one height in each rank, so that all cards of a rank hang from one line.
    private static func skeleton(
        _ plan: TreePlan,
        scene: Scene,
        sizes: [Skeleton.Box],
        height: (Int) -> Double
    ) throws(LayoutError) -> Skeleton {
        do throws(SkeletonError) {
            return try Skeleton(
                boxes: sizes.enumerated().map { .init(width: $0.element.width, height: height($0.offset)) },
                edges: plan.edges.map { .init(from: $0.from, to: $0.to) },
                frames: frames(plan, scene: scene),
                sameRank: [],
                direction: .topToBottom,
                boxGap: boxGap(scene),
                rankGap: OrgMeasures.rankGap
            )
        } catch {
            throw LayoutError.refused(reason: "the tree is too large for one picture: \(error.description)")
        }
    }

    private static func frames(_ plan: TreePlan, scene: Scene) -> [Skeleton.Frame] {
        let positions = Dictionary(
            scene.cards.enumerated().map { ($0.element.identifier, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        return scene.frames.compactMap { frame in
            let boxes = Set(frame.members.compactMap { positions[$0] }.compactMap { plan.boxOfCard[$0] })
            return boxes.isEmpty ? nil : .init(members: boxes.sorted(), margin: OrgMeasures.frameMargin)
        }
    }

    /// Room for the labels of lines between neighbours, while the picture is small enough to afford it.
    private static func boxGap(_ scene: Scene) -> Double {
        guard scene.cards.count <= 25 else { return 36 }
        let widest = scene.links.map { TextMetrics.width(of: $0.label, LinkMeasures.label) }.max() ?? 0
        return min(128, max(40, widest + 28))
    }

    /// How deep each box stands below a root.
    private static func ranks(_ plan: TreePlan) -> [Int] {
        var reports: [Int: [Int]] = [:]
        var ranks = [Int](repeating: 0, count: plan.boxes.count)
        for edge in plan.edges { reports[edge.from, default: []].append(edge.to) }
        var queue = plan.boxes.indices.filter { box in !plan.edges.contains { $0.to == box } }
        var next = 0
        while next < queue.count {
            let box = queue[next]
            next += 1
            for report in reports[box] ?? [] {
                ranks[report] = ranks[box] + 1
                queue.append(report)
            }
        }
        return ranks
    }

    private static func size(of box: TreeBox, in scene: Scene) -> Skeleton.Box {
        let cards = box.cards.map { scene.cards[$0] }
        let cardWidth = cards.first?.width ?? 1
        guard box.isStack else { return .init(width: cardWidth, height: cards.first?.height ?? 1) }
        let rows = (cards.count + box.columns - 1) / box.columns
        let heights = columns(of: box).map { column in
            column.reduce(0) { $0 + scene.cards[$1].height + OrgMeasures.stackRowGap }
                - OrgMeasures.stackRowGap
        }
        let columnWidth = cardWidth + OrgMeasures.trunkInset
        let used = (cards.count + rows - 1) / rows
        let width = Double(used) * columnWidth + Double(used - 1) * OrgMeasures.stackColumnGap
        return .init(width: width, height: heights.max() ?? 1)
    }

    /// The cards of each column, filled from the top.
    static func columns(of box: TreeBox) -> [[Int]] {
        let rows = (box.cards.count + box.columns - 1) / box.columns
        return stride(from: 0, to: box.cards.count, by: rows).map { start in
            Array(box.cards[start..<min(start + rows, box.cards.count)])
        }
    }

    private mutating func place(_ box: TreeBox, at area: Rectangle, in scene: Scene) {
        guard box.isStack else {
            if let card = box.cards.first.map({ scene.cards[$0] }) {
                cardAreas[card.identifier] = Rectangle(
                    x: area.x,
                    y: area.y,
                    width: card.width,
                    height: card.height
                )
            }
            return
        }
        var x = area.x + OrgMeasures.trunkInset
        for column in TreePlacement.columns(of: box) {
            var y = area.y
            for card in column.map({ scene.cards[$0] }) {
                cardAreas[card.identifier] = Rectangle(x: x, y: y, width: card.width, height: card.height)
                y += card.height + OrgMeasures.stackRowGap
            }
            x +=
                (column.first.map { scene.cards[$0].width } ?? 0) + OrgMeasures.trunkInset
                + OrgMeasures.stackColumnGap
        }
    }

    private mutating func moveToZero() {
        let left = cardAreas.values.map(\.x).min() ?? 0
        let top = cardAreas.values.map(\.y).min() ?? 0
        // Whole points: lines are sharp, and no digit depends on the engine's last one.
        cardAreas = cardAreas.mapValues { $0.moved(x: -left, y: -top).rounded }
        width = cardAreas.values.map(\.maxX).max() ?? 0
        height = cardAreas.values.map(\.maxY).max() ?? 0
    }
}

extension Rectangle {
    /// The same size, with its corner on whole points.
    fileprivate var rounded: Rectangle {
        Rectangle(x: x.rounded(), y: y.rounded(), width: width, height: height)
    }
}
