public import Layout

/// Gives everything in a scene its place: the tree through a layout engine, all else by rules of ours.
public struct OrgLayout: Sendable {
    private let engine: any LayoutEngine

    /// A layout on an engine.
    public init(engine: any LayoutEngine) { self.engine = engine }

    /// Places a scene.
    ///
    /// - Throws: `LayoutError` when the engine cannot lay the tree out, with its reason.
    public func picture(of scene: Scene) throws(LayoutError) -> Picture {
        let tree = try TreePlacement(scene: scene, engine: engine)
        let top = OrgMeasures.headHeight + OrgMeasures.margin / 2
        var areas = tree.cardAreas.mapValues { $0.moved(x: OrgMeasures.margin, y: top) }
        let besideLeft =
            areas.isEmpty ? OrgMeasures.margin : OrgMeasures.margin + tree.width + OrgMeasures.besideGap
        let beside = BesidePlacement(scene: scene, left: besideLeft, top: top, height: tree.height)
        areas.merge(beside.areas, uniquingKeysWith: { tree, _ in tree })
        let cards = scene.cards.compactMap { card in
            areas[card.identifier].map { PlacedCard(card: card, area: $0) }
        }
        let frames = FramePlacement(scene: scene, areas: areas).frames
        let elbows = ElbowPlacement(scene: scene, plan: tree.plan, areas: areas).elbows
        let links = LinkPlacement(scene: scene, cards: cards, frames: frames, elbows: elbows).links
        return PageComposer(scene: scene, cards: cards, frames: frames, elbows: elbows, links: links)
            .picture()
    }
}

extension Rectangle {
    /// The same size at another place.
    func moved(x: Double, y: Double) -> Rectangle {
        Rectangle(x: self.x + x, y: self.y + y, width: width, height: height)
    }

    /// Smaller on every side, larger when the distance is negative.
    func inset(by distance: Double) -> Rectangle {
        Rectangle(
            x: x + distance,
            y: y + distance,
            width: width - 2 * distance,
            height: height - 2 * distance
        )
    }

    /// Whether two areas share more than a border.
    func overlaps(_ other: Rectangle) -> Bool {
        x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
    }
}
