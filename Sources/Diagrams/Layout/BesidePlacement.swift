import Layout

/// The cards beside the tree, in columns about as high as the tree.
struct BesidePlacement {
    private(set) var areas: [String: Rectangle] = [:]

    init(scene: Scene, left: Double, top: Double, height: Double) {
        let cards = Dictionary(
            scene.cards.map { ($0.identifier, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let beside = scene.besideTree.compactMap { cards[$0] }
        // A short tree still gets columns of three.
        let smallest = beside.prefix(3).reduce(0) { $0 + $1.height + OrgMeasures.besideRowGap }
        let bottom = top + max(height, smallest)
        var x = left
        var y = top
        for (position, card) in beside.enumerated() {
            // A ghost stays with the card below it.
            let group = card.kind == .ghost ? beside.dropFirst(position + 1).first?.height ?? 0 : 0
            let needed = card.height + (group > 0 ? OrgMeasures.besideRowGap + group : 0)
            if y > top, y + needed > bottom {
                x += card.width + OrgMeasures.besideGap
                y = top
            }
            areas[card.identifier] = Rectangle(x: x, y: y, width: card.width, height: card.height)
            y += card.height + OrgMeasures.besideRowGap
        }
    }
}
