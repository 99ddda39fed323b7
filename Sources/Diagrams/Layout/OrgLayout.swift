public import Layout

/// Gives everything in a scene its place: the tree through a layout engine, all else by rules of ours.
public struct OrgLayout: Sendable {
    private let engine: any LayoutEngine
    private let limit: Int

    /// A layout on an engine.
    ///
    /// - Parameters:
    ///   - engine: what lays small trees out.
    ///   - limit: the most people of one picture.
    public init(engine: any LayoutEngine, limit: Int = OrgLayout.largestPicture) {
        self.engine = engine
        self.limit = limit
    }

    /// The most people of one picture: beyond, nobody finds anybody on a wall either, and the lines that are no reporting
    /// lines take long to find their way.
    public static let largestPicture = 3_000
    /// Up to so many cards the engine lays the tree out, which shows each manager above the middle of the reports.
    private static let smallTree = 25

    /// Places a scene.
    ///
    /// - Throws: `LayoutError` when the engine cannot lay the tree out, with its reason; `LayoutError.tooLarge` above
    ///   the limit.
    /// - Complexity: a second or two for 2,000 people.
    public func picture(of scene: Scene) throws(LayoutError) -> Picture {
        let people = scene.cards.count { $0.kind == .person }
        guard people <= limit else { throw .tooLarge(boxes: people, limit: limit) }
        let tree = try tree(of: scene)
        let top = OrgMeasures.headHeight + OrgMeasures.margin / 2
        var areas = tree.cardAreas.mapValues { $0.moved(x: OrgMeasures.margin, y: top) }
        let besideLeft =
            areas.isEmpty ? OrgMeasures.margin : OrgMeasures.margin + tree.width + OrgMeasures.besideGap
        let beside = BesidePlacement(scene: scene, left: besideLeft, top: top, height: tree.height)
        areas.merge(beside.areas, uniquingKeysWith: { tree, _ in tree })
        let cards = tree.scene.cards.compactMap { card in
            areas[card.identifier].map { PlacedCard(card: card, area: $0) }
        }
        let frames = FramePlacement(scene: tree.scene, areas: areas).frames
        let elbows = tree.elbows.map { elbow in
            PlacedElbow(line: elbow.line, points: elbow.points.moved(x: OrgMeasures.margin, y: top))
        }
        let links = LinkPlacement(scene: tree.scene, cards: cards, frames: frames, elbows: elbows).links
        return PageComposer(scene: tree.scene, cards: cards, frames: frames, elbows: elbows, links: links)
            .picture()
    }

    /// A small tree as the engine lays it out, unless it is no page's shape; any other arranged for a page.
    private func tree(of scene: Scene) throws(LayoutError) -> PlacedTree {
        let fit = PageFit(scene)
        guard scene.cards.count - scene.besideTree.count <= OrgLayout.smallTree else {
            return OrgArrangement.tree(of: scene, fit)
        }
        let placement = try TreePlacement(scene: scene, engine: engine)
        let areas = placement.cardAreas
        let elbows = ElbowPlacement(scene: scene, plan: placement.plan, areas: areas).elbows
        let laidOut = PlacedTree(scene: scene, cardAreas: areas, elbows: elbows)
        guard !fit.isPage(laidOut) else { return laidOut }
        let arranged = OrgArrangement.tree(of: scene, fit)
        return fit.sheet(of: arranged) < fit.sheet(of: laidOut) ? arranged : laidOut
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
