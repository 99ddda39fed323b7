import Layout

/// The tree of a large chart, arranged for a page: for every manager, whether reports stand beside each other or hang
/// below in columns, so that the whole can be printed as large as possible.
///
/// - Complexity: about linear in the number of people.
enum OrgArrangement {
    static func tree(of whole: Scene, _ fit: PageFit) -> PlacedTree {
        let forest = ReportingForest(whole)
        let frames = FramePieces(whole, forest)
        let scene = whole.withFrames(frames.pieces)
        let finder = ShapeFinder(
            scene: scene,
            outline: Outline(forest: forest, frames: frames),
            spacing: Spacing.of(cardCount: forest.cards.count)
        )
        let candidates = finder.standing.first ?? []
        let sheets = candidates.map { shape in
            fit.sheet(width: shape.width, height: shape.height) * finder.pricePerSheet(of: shape)
        }
        let best = candidates.indices.min { (sheets[$0], $0) < (sheets[$1], $1) }
        return tree(best.map { PartPlacement(finder, shape: candidates[$0]) }, scene)
    }

    /// On whole points, so that lines are sharp, with the upper left corner at zero.
    private static func tree(_ placement: PartPlacement?, _ scene: Scene) -> PlacedTree {
        let areas = placement?.areas ?? [:]
        let left = areas.values.map(\.x).min() ?? 0
        let top = areas.values.map(\.y).min() ?? 0
        let positions = scene.positions
        var cardAreas: [String: Rectangle] = [:]
        for (position, area) in areas {
            let (x, y) = ((area.x - left).rounded(), (area.y - top).rounded())
            cardAreas[scene.cards[position].identifier] =
                Rectangle(x: x, y: y, width: area.width, height: area.height)
        }
        let elbows = scene.tree.compactMap { line -> PlacedElbow? in
            guard let points = positions[line.child].flatMap({ placement?.lines[$0] }) else { return nil }
            return PlacedElbow(
                line: line,
                points: points.map {
                    Point(x: ($0.x - left).rounded(), y: ($0.y - top).rounded())
                }
            )
        }
        return PlacedTree(scene: scene, cardAreas: cardAreas, elbows: elbows)
    }
}
