/// The cheapest paths from one vertex to every other, found once and read off one by one.
///
/// The path to each vertex is the one that ``DirectedGraph/bestPath(from:to:costs:)`` finds. That one searches the
/// whole graph for each target; here a target costs little more than the paths that lead to it at the best cost.
public struct BestPaths<Cost: PathCost>: Sendable {
    private let source: Int
    private let graph: DirectedGraph
    private let turned: DirectedGraph
    private let edgeOfTurned: [Int]
    private let costs: [RankedCost<Cost>]
    private let best: [RankedCost<Cost>?]

    init(_ graph: DirectedGraph, from source: Int, costs: [Cost]) {
        self.source = source
        self.graph = graph
        self.costs = costs.map { RankedCost(cost: $0, hops: 1) }
        best = graph.bestCosts(from: source, costs: self.costs)
        turned = graph.reversed()
        edgeOfTurned = graph.edgeNumbersByTarget()
    }

    /// What the cheapest path to a vertex costs, or nil when there is none.
    public func cost(to target: Int) -> Cost? { best[target]?.cost }

    /// The cheapest path to a vertex, or nil when there is none: of equal cost the one with fewer hops, then the one
    /// whose vertices come first in dictionary order.
    ///
    /// - Complexity: linear in the edges that lead to the vertices on its best paths.
    public func path(to target: Int) -> Path<Cost>? {
        guard let total = best[target] else { return nil }
        let leading = verticesLeading(to: target)
        let vertices = sequence(first: source) { vertex in
            vertex == target ? nil : firstStep(from: vertex, within: leading)
        }
        return Path(vertices: Array(vertices), cost: total.cost)
    }

    /// Whether an edge is part of a best path to where it leads. Each is one hop longer than the one before, so that
    /// these edges never lead in circles.
    private func isBest(_ edge: Int) -> Bool {
        guard let before = best[graph.edges[edge].source] else { return false }
        return before + costs[edge] == best[graph.edges[edge].target]
    }

    /// The vertices on the best paths to one vertex, itself included.
    private func verticesLeading(to target: Int) -> Set<Int> {
        var leading: Set<Int> = [target]
        var open = [target]
        while let vertex = open.popLast() {
            for edge in turned.outgoingEdges(of: vertex) where isBest(edgeOfTurned[edge]) {
                let before = turned.edges[edge].target
                if leading.insert(before).inserted { open.append(before) }
            }
        }
        return leading
    }

    private func firstStep(from vertex: Int, within leading: Set<Int>) -> Int? {
        let edge = graph.outgoingEdges(of: vertex).first { edge in
            leading.contains(graph.edges[edge].target) && isBest(edge)
        }
        return edge.map { graph.edges[$0].target }
    }
}

extension DirectedGraph {
    /// The cheapest paths from a vertex to every other. `costs` has one entry for each edge, by edge number.
    ///
    /// - Complexity: the number of edges times its logarithm.
    public func bestPaths<Cost: PathCost>(from source: Int, costs: [Cost]) -> BestPaths<Cost> {
        BestPaths(self, from: source, costs: costs)
    }
}
