import Layout

/// The tree of a chart with its upper left corner at zero.
struct PlacedTree {
    /// The scene that it shows.
    let scene: Scene
    /// The place of each card of the tree.
    let cardAreas: [String: Rectangle]
    /// The reporting lines.
    let elbows: [PlacedElbow]
    var width: Double { cardAreas.values.map(\.maxX).max() ?? 0 }
    var height: Double { cardAreas.values.map(\.maxY).max() ?? 0 }
}
