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
        let routes = scene.tree.compactMap { line -> Hanging? in
            guard let parent = areas[line.parent], let child = areas[line.child],
                let box = positions[line.child].flatMap({ plan.boxOfCard[$0] })
            else { return nil }
            let isStack = plan.boxes[box].isStack
            return Hanging(line: line, parent: parent, child: child, rankTop: tops[box], isStack: isStack)
        }
        let levels = BusLevels(routes)
        elbows = routes.map { route in
            PlacedElbow(line: route.line, points: route.points(bus: levels.bus(of: route)))
        }
    }
}
