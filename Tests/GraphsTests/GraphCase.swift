import Graphs

/// One graph in both forms, with costs and weights to go with it.
struct GraphCase {
    let graph: DirectedGraph
    let naive: NaiveGraph

    /// The cost of an arrow between two vertices, by source and target. Small, so that many paths tie.
    let costTable: [[Int]]

    /// The weight of each vertex.
    let weights: [Int]

    init(vertexCount: Int, arrows: [(Int, Int)], costTable: [[Int]], weights: [Int]) {
        graph = DirectedGraph(
            vertexCount: vertexCount,
            edges: arrows.map { DirectedGraph.Edge(source: $0.0, target: $0.1) }
        )
        naive = NaiveGraph(vertexCount: vertexCount, arrows: arrows)
        self.costTable = costTable
        self.weights = weights
    }
}

extension GraphCase {
    /// A graph of 3 to 9 vertices with one to three arrows for each, some of them loops or repeats.
    /// Without cycles when asked for.
    init(seed: UInt64, acyclic: Bool = false) {
        var generator = SplitMix64(seed: seed)
        let count = Int.random(in: 3...9, using: &generator)
        let ranks = (0..<count).shuffled(using: &generator)
        var arrows: [(Int, Int)] = []
        for _ in 0..<Int.random(in: count...3 * count, using: &generator) {
            let source = Int.random(in: 0..<count, using: &generator)
            let target = Int.random(in: 0..<count, using: &generator)
            if acyclic && ranks[source] > ranks[target] {
                arrows.append((target, source))
            } else {
                arrows.append((source, target))
            }
        }
        var costTable: [[Int]] = []
        for _ in 0..<count {
            costTable.append((0..<count).map { _ in Int.random(in: 0...2, using: &generator) })
        }
        let weights = (0..<count).map { _ in Int.random(in: 0...3, using: &generator) }
        self.init(vertexCount: count, arrows: arrows, costTable: costTable, weights: weights)
    }

    /// The graph on four vertices whose arrows are the bits of `number`, from 0 to 4095.
    init(fourVerticesNumber number: Int) {
        let pairs = (0..<4).flatMap { source in
            (0..<4).filter { $0 != source }.map { (source, $0) }
        }
        let arrows = pairs.enumerated().filter { number & (1 << $0.offset) != 0 }.map(\.element)
        let costTable = (0..<4).map { source in
            (0..<4).map { target in (3 * source + 5 * target + number) % 4 }
        }
        let weights = (0..<4).map { ($0 * number) % 3 }
        self.init(vertexCount: 4, arrows: arrows, costTable: costTable, weights: weights)
    }
}

/// What the first seed to disagree says, with the seed and the graph, or nil when all agree.
func firstDisagreement(
    seeds: Range<UInt64>,
    acyclic: Bool = false,
    check: (GraphCase) -> String?
) -> String? {
    for seed in seeds {
        let sample = GraphCase(seed: seed, acyclic: acyclic)
        if let disagreement = check(sample) {
            return "seed \(seed), \(sample.arrowsText): \(disagreement)"
        }
    }
    return nil
}

extension GraphCase {
    var arrowsText: String {
        let arrows = graph.edges.map { "\($0.source)>\($0.target)" }
        return "\(graph.vertexCount) vertices \(arrows.joined(separator: " "))"
    }
}

/// Says what differs, or nil when nothing does.
func difference<Value: Equatable>(_ what: String, _ actual: Value, expected: Value) -> String? {
    actual == expected ? nil : "\(what) is \(actual), expected \(expected)"
}
