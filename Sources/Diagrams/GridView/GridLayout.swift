import Layout

/// Gives everything in the grid its place.
public enum GridLayout {
    /// Places a scene. Linear in its cards.
    public static func picture(of scene: Scene) -> Picture {
        guard let grid = scene.grid else { return compose(scene, PlacedTable(), [:]) }
        let cards = Dictionary(
            scene.cards.map { ($0.identifier, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let fullest = grid.cells.map(\.cards.count).max() ?? 1
        let plans = (1...mostStacks).map { stacks in
            GridPlan(grid, cards: cards, mostRows: max(1, (fullest + stacks - 1) / stacks))
        }
        // The one whose shape is nearest to that of a page.
        let best = plans.min { abs($0.misfit) < abs($1.misfit) } ?? GridPlan(grid, cards: cards, mostRows: 1)
        return compose(scene, best.table(), best.areas())
    }

    /// In so many stacks beside each other a cell is tried, at most.
    private static let mostStacks = 40

    private static func compose(_ scene: Scene, _ table: PlacedTable, _ areas: [String: Rectangle]) -> Picture
    {
        let cards = scene.cards.compactMap { card in
            areas[card.identifier].map { PlacedCard(card: card, area: $0) }
        }
        return PageComposer(scene: scene, cards: cards, frames: [], elbows: [], links: [], table: table)
            .picture()
    }
}
