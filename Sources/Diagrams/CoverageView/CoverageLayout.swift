import Layout

/// Gives everything in the coverage view its place.
public enum CoverageLayout {
    /// Places a scene. Linear in the cells that say something, and in the people.
    public static func picture(of scene: Scene) -> Picture {
        let cards = Dictionary(
            scene.cards.map { ($0.identifier, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        guard let coverage = scene.coverage else { return compose(scene, PlacedTable(), [:]) }
        if CoverageShape.isUpright(ours: coverage.ours.count, theirs: coverage.theirs.count) {
            let rows = CoverageRows(coverage, cards: cards)
            return compose(scene, rows.table, rows.areas)
        }
        let columns = CoverageColumns(coverage, cards: cards)
        return compose(scene, columns.table, columns.areas)
    }

    private static func compose(_ scene: Scene, _ table: PlacedTable, _ areas: [String: Rectangle]) -> Picture
    {
        let cards = scene.cards.compactMap { card in
            areas[card.identifier].map { PlacedCard(card: card, area: $0) }
        }
        return PageComposer(scene: scene, cards: cards, frames: [], elbows: [], links: [], table: table)
            .picture()
    }
}

extension SceneCoverage.Thread {
    /// The ground of the row or column of somebody.
    var band: PlacedBand.Kind { self == .gap ? .gap : .plain }
}
