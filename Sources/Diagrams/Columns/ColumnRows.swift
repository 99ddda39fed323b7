/// What stays free between the items of a column, in points.
struct ColumnSpacing {
    /// Between any two.
    let gap: Double
    /// On top of it between two cards; half of it between a card and a lane.
    let besideCards: Double

    /// The same between all.
    static let even = ColumnSpacing(gap: ColumnMeasures.rowGap, besideCards: 0)
    /// Lanes close together.
    static let network = ColumnSpacing(gap: 12, besideCards: 16)
    /// Lanes close together, small cards not far apart.
    static let denseNetwork = ColumnSpacing(gap: 8, besideCards: 6)
}

/// How far from the top everything in the columns stands.
struct ColumnRows {
    /// The middle of each card and lane; the highest card starts at 0.
    let middles: [ColumnPlan.Item: Double]

    /// Starts from columns whose items stand below each other, and moves each item to the middle of its neighbours as far as
    /// the others leave room: steps by who decides, then all others by what they lead to.
    ///
    /// - Parameter spacing: what stays free between items.
    init(plan: ColumnPlan, cards: [String: Card], spacing: ColumnSpacing = .even) {
        func height(_ item: ColumnPlan.Item) -> Double {
            item.card.flatMap { cards[$0].map { $0.height + spacing.besideCards } }
                ?? ColumnMeasures.laneHeight
        }
        var middles: [ColumnPlan.Item: Double] = [:]
        func move(_ items: [ColumnPlan.Item], _ wish: (ColumnPlan.Item) -> Double?) {
            let boxes = items.map { item in
                EvenSpacing.Box(height: height(item), wish: wish(item) ?? middles[item] ?? 0)
            }
            let places = EvenSpacing.middles(boxes, gap: spacing.gap)
            for (item, place) in zip(items, places) { middles[item] = place }
        }
        for items in plan.columns { move(items) { _ in 0 } }
        for round in 0..<ColumnMeasures.rounds {
            let isBackwards = round.isMultiple(of: 2)
            let numbers = Array(plan.columns.indices)
            for number in isBackwards ? numbers.reversed() : numbers {
                move(plan.columns[number]) { item in
                    let around = plan.neighbours(of: item, onTheRight: isBackwards)
                    let known = around.compactMap { middles[$0] }
                    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
                }
            }
        }
        let top = middles.map { $0.value - height($0.key) / 2 }.min() ?? 0
        self.middles = middles.mapValues { (($0 - top) * 2).rounded() / 2 }
    }
}
