/// How the cards of columns are ordered.
enum ColumnOrder {
    /// The columns of steps keep theirs.
    case byDecision
    /// Any order with few crossings.
    case withFewCrossings
}

/// The columns of a scene with lanes for the lines that pass through them, in an order with few crossings.
struct ColumnPlan {
    /// What stands in a column: a card, or the lane of a line that passes through.
    enum Item: Hashable {
        case card(String)
        case lane(link: Int, column: Int)
    }

    /// The items of each column, from the top.
    var columns: [[Item]]
    /// The items through which each link passes, one a column, from the left to the right, whichever way it leads; empty for a
    /// link within one column.
    let chains: [[Item]]
    /// For each item, its neighbours in the columns on both sides.
    private let left: [Item: [Item]]
    private let right: [Item: [Item]]

    /// - Parameter orders: how the columns are ordered.
    init(_ scene: Scene, orders: ColumnOrder = .byDecision) {
        var columnOf: [String: Int] = [:]
        for (number, column) in scene.columns.enumerated() {
            for card in column.cards { columnOf[card] = number }
        }
        var columns = scene.columns.map { $0.cards.map(Item.card) }
        var left: [Item: [Item]] = [:]
        var right: [Item: [Item]] = [:]
        var chains: [[Item]] = []
        for (number, link) in scene.links.enumerated() {
            guard let from = columnOf[link.from], let to = columnOf[link.to], from != to else {
                chains.append([])
                continue
            }
            let (start, end) = (min(from, to), max(from, to))
            let lanes = (start + 1..<end).map { Item.lane(link: number, column: $0) }
            for (column, lane) in zip(start + 1..<end, lanes) { columns[column].append(lane) }
            let ends = from < to ? (link.from, link.to) : (link.to, link.from)
            let chain = [.card(ends.0)] + lanes + [.card(ends.1)]
            chains.append(chain)
            for (before, behind) in zip(chain, chain.dropFirst()) {
                right[before, default: []].append(behind)
                left[behind, default: []].append(before)
            }
        }
        self.columns = columns
        self.chains = chains
        self.left = left
        self.right = right
        switch orders {
        case .byDecision: order()
        case .withFewCrossings: untangle()
        }
    }

    func neighbours(of item: Item, onTheRight: Bool) -> [Item] { (onTheRight ? right : left)[item] ?? [] }

    /// Orders each column by the middle of its neighbours, from the right to the left and back: the steps before signature
    /// keep the order of the deal (Sugiyama, Tagawa, Toda, "Methods for visual understanding of hierarchical system
    /// structures", 1981).
    private mutating func order() {
        for _ in 0..<2 {
            for number in columns.indices.dropLast(2).reversed() { sort(number, onTheRight: true) }
            for number in columns.indices.dropFirst() { placeLanes(number) }
        }
    }

    private mutating func sort(_ number: Int, onTheRight: Bool) {
        let places = positions(besides: number, onTheRight: onTheRight)
        let means = columns[number].enumerated().map { position, item -> Double in
            let around = neighbours(of: item, onTheRight: onTheRight).compactMap { places[$0] }
            guard !around.isEmpty else { return Double(position) / Double(max(1, columns[number].count)) }
            return around.reduce(0, +) / Double(around.count)
        }
        columns[number] = columns[number].indices.sorted { (means[$0], $0) < (means[$1], $1) }
            .map { columns[number][$0] }
    }

    /// Lanes go where their lines come from; cards keep their order.
    private mutating func placeLanes(_ number: Int) {
        let items = columns[number]
        let lanes = items.filter { if case .lane = $0 { true } else { false } }
        guard !lanes.isEmpty, lanes.count < items.count else { return }
        let places = positions(besides: number, onTheRight: false)
        func mean(_ item: Item) -> Double? {
            let around = neighbours(of: item, onTheRight: false).compactMap { places[$0] }
            return around.isEmpty ? nil : around.reduce(0, +) / Double(around.count)
        }
        var result = items.filter { !lanes.contains($0) }
        for lane in lanes {
            let wish = mean(lane) ?? 1
            let place = result.firstIndex { (mean($0) ?? 0) > wish } ?? result.count
            result.insert(lane, at: place)
        }
        columns[number] = result
    }

    /// Where the items of the next column stand, from 0 at its top to 1 at its bottom.
    func positions(besides number: Int, onTheRight: Bool) -> [Item: Double] {
        let other = onTheRight ? number + 1 : number - 1
        guard columns.indices.contains(other) else { return [:] }
        let count = Double(max(1, columns[other].count))
        return Dictionary(
            columns[other].enumerated().map { ($0.element, (Double($0.offset) + 0.5) / count) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
