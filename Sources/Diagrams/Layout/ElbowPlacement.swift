import Layout

/// The reporting lines in straight elbows: down from the manager, along the line above the rank, down to the report;
/// in a stack, along its left side.
struct ElbowPlacement {
    let elbows: [PlacedElbow]

    init(scene: Scene, plan: TreePlan, areas: [String: Rectangle]) {
        let positions = Dictionary(
            scene.cards.enumerated().map { ($0.element.identifier, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        // Cards of one box begin at one height, which is where their line hangs.
        let tops = plan.boxes.map { box in
            box.cards.compactMap { areas[scene.cards[$0].identifier]?.y }.min() ?? 0
        }
        elbows = scene.tree.compactMap { line in
            guard let parent = areas[line.parent], let child = areas[line.child],
                let box = positions[line.child].flatMap({ plan.boxOfCard[$0] })
            else { return nil }
            let bus = tops[box] - OrgMeasures.busRise
            let points =
                plan.boxes[box].isStack
                ? ElbowPlacement.alongStack(from: parent, to: child, bus: bus)
                : ElbowPlacement.straight(from: parent, to: child, bus: bus)
            return PlacedElbow(line: line, points: points)
        }
    }

    private static func straight(from parent: Rectangle, to child: Rectangle, bus: Double) -> [Point] {
        let start = Point(x: parent.midX, y: parent.maxY)
        let end = Point(x: child.midX, y: child.y)
        // Half a point of rounding is no bend.
        guard abs(start.x - end.x) > 1 else { return [Point(x: end.x, y: start.y), end] }
        return [start, Point(x: start.x, y: bus), Point(x: end.x, y: bus), end]
    }

    private static func alongStack(from parent: Rectangle, to child: Rectangle, bus: Double) -> [Point] {
        let trunk = child.x - OrgMeasures.trunkInset + OrgMeasures.trunkOffset
        let end = [Point(x: trunk, y: child.midY), Point(x: child.x, y: child.midY)]
        // A stack right below its manager hangs from the manager's own left side.
        let isBelow = trunk > parent.x + CardMeasures.cornerRadius && trunk < parent.midX
        guard !isBelow else { return [Point(x: trunk, y: parent.maxY)] + end }
        return [
            Point(x: parent.midX, y: parent.maxY), Point(x: parent.midX, y: bus), Point(x: trunk, y: bus),
        ] + end
    }
}
