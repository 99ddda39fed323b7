/// One enumeration of the simple paths to a target.
struct SimplePathSearch<Cost: PathCost> {
    private let graph: DirectedGraph
    private let reversedGraph: DirectedGraph
    private let target: Int
    private let costs: [Cost]
    private let limits: PathLimits
    private let remainingCosts: [Cost?]

    private var frontier = BinaryHeap<PartialPath<Cost>>()
    private var found: [Path<Cost>] = []
    private var isCutByHops = false

    init(graph: DirectedGraph, target: Int, costs: [Cost], limits: PathLimits) {
        self.graph = graph
        reversedGraph = graph.reversed()
        self.target = target
        self.costs = costs
        self.limits = limits
        remainingCosts = graph.remainingCosts(to: target, costs: costs)
    }

    mutating func run(from source: Int) -> PathEnumeration<Cost> {
        let hops = reversedGraph.hopCounts(from: target)
        enqueue([source], cost: .zero, hopsLeft: hops[source])
        var expansions = 0
        while let partial = frontier.popMinimum() {
            if partial.vertices.last == target {
                guard found.count < limits.maximumCount else { return result(isComplete: false) }
                found.append(Path(vertices: partial.vertices, cost: partial.cost))
            } else {
                guard expansions < limits.maximumExpansions else { return result(isComplete: false) }
                expansions += 1
                extend(partial)
            }
        }
        return result(isComplete: !isCutByHops)
    }

    private func result(isComplete: Bool) -> PathEnumeration<Cost> {
        PathEnumeration(paths: found, isComplete: isComplete)
    }

    /// Queues every way to take one more step.
    private mutating func extend(_ partial: PartialPath<Cost>) {
        guard let last = partial.vertices.last else { return }
        // Measured around the vertices already on the path: a beginning that shut itself in is dropped at
        // once, and one that is too long is known to cut off a real path.
        let hops = reversedGraph.hopCounts(from: target, avoiding: partial.vertices)
        for edge in graph.outgoingEdges(of: last) {
            let next = graph.edges[edge].target
            enqueue(partial.vertices + [next], cost: partial.cost + costs[edge], hopsLeft: hops[next])
        }
    }

    /// Queues a beginning unless it leads nowhere or grows too long.
    private mutating func enqueue(_ vertices: [Int], cost: Cost, hopsLeft: Int?) {
        guard let hopsLeft, let last = vertices.last, let costLeft = remainingCosts[last] else { return }
        let leastHops = vertices.count - 1 + hopsLeft
        guard leastHops <= limits.maximumHops else {
            isCutByHops = true
            return
        }
        frontier.insert(
            PartialPath(vertices: vertices, cost: cost, leastCost: cost + costLeft, leastHops: leastHops)
        )
    }
}
