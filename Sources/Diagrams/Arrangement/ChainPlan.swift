import Layout

/// The cards of a chain of only reports.
struct ChainPlan {
    /// Where each card is, with the upper left corner of the chain at zero.
    private(set) var areas: [Rectangle] = []
    let cardWidth: Double
    private(set) var width = 0.0
    private(set) var height = 0.0
    /// Where the last card begins, and ends below.
    private(set) var lastX = 0.0
    private(set) var lastBottom = 0.0
    private let chain: Shape.Chain
    private let spacing: Spacing

    init(_ cards: [Card], _ chain: Shape.Chain, _ spacing: Spacing) {
        cardWidth = cards.map(\.width).max() ?? 0
        self.chain = chain
        self.spacing = spacing
        switch chain {
        case .columns(let count): placeColumns(cards, max(1, count))
        case .stairs: placeStairs(cards)
        }
        lastX = areas.last?.x ?? 0
        lastBottom = areas.last?.maxY ?? 0
        width = lastX + cardWidth
    }

    private mutating func placeColumns(_ cards: [Card], _ count: Int) {
        let perColumn = (cards.count + count - 1) / count
        var x = 0.0
        var y = 0.0
        for (position, card) in cards.enumerated() {
            if position > 0, position % perColumn == 0 {
                x += cardWidth + ChainPlan.columnGap
                y = 0
            }
            areas.append(Rectangle(x: x, y: y, width: card.width, height: card.height))
            // Below the last card of a column the line turns to the next one.
            height = max(height, y + card.height + (count > 1 ? ChainPlan.turn : 0))
            y += card.height + spacing.rankGap / 2
        }
    }

    private mutating func placeStairs(_ cards: [Card]) {
        var y = 0.0
        for (position, card) in cards.enumerated() {
            let x = Double(position) * spacing.trunkInset
            areas.append(Rectangle(x: x, y: y, width: card.width, height: card.height))
            height = y + card.height
            y = height + spacing.hangGap
        }
    }

    /// Between two columns, where the line goes up.
    static let columnGap = 76.0
    /// How far below a column the line turns.
    static let turn = 14.0

    /// The line from a card to the next one.
    func line(to position: Int) -> [Point] {
        let (from, to) = (areas[position - 1], areas[position])
        guard chain != .stairs else {
            let trunk = from.x + spacing.trunkOffset
            return [
                Point(x: trunk, y: from.maxY), Point(x: trunk, y: to.midY), Point(x: to.x, y: to.midY),
            ]
        }
        guard from.x != to.x else { return [Point(x: from.midX, y: from.maxY), Point(x: to.midX, y: to.y)] }
        let middle = to.x - ChainPlan.columnGap / 2
        return [
            Point(x: from.midX, y: from.maxY), Point(x: from.midX, y: from.maxY + ChainPlan.turn),
            Point(x: middle, y: from.maxY + ChainPlan.turn), Point(x: middle, y: to.midY),
            Point(x: to.x, y: to.midY),
        ]
    }
}
