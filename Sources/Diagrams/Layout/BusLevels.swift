import Layout

/// Keeps the level parts of different managers' lines apart, where they would run over each other.
struct BusLevels {
    private var levels: [String: Double] = [:]

    /// How far the heights of neighbouring managers' lines are from the usual one, in turn.
    private static let offsets = [0.0, -8.0, 7.0, -15.0]

    init(_ routes: [Hanging]) {
        let level = routes.filter { !$0.isPlumb }
        let ranks = Dictionary(grouping: level, by: \.rankTop)
        for (_, rank) in ranks.sorted(by: { $0.key < $1.key }) { assign(rank) }
    }

    func bus(of route: Hanging) -> Double {
        route.rankTop - OrgMeasures.busRise + (levels[BusLevels.key(route)] ?? 0)
    }

    private static func key(_ route: Hanging) -> String { "\(route.line.parent) \(route.rankTop)" }

    /// From left to right, each manager takes the first height that no neighbour reaching so far uses.
    private mutating func assign(_ rank: [Hanging]) {
        let spans = Dictionary(grouping: rank, by: BusLevels.key).map { key, routes in
            let xs = routes.flatMap { [$0.parent.midX, $0.end] }
            return (key: key, low: xs.min() ?? 0, high: xs.max() ?? 0)
        }
        .sorted { ($0.low, $0.key) < ($1.low, $1.key) }
        var ends = [Double](repeating: -.infinity, count: BusLevels.offsets.count)
        for span in spans {
            let free = ends.firstIndex { $0 + 6 < span.low }
            let chosen = free ?? ends.indices.min { ends[$0] < ends[$1] } ?? 0
            ends[chosen] = max(ends[chosen], span.high)
            levels[span.key] = BusLevels.offsets[chosen]
        }
    }
}
