/// Cheapest paths: settle the vertices in the order of their cost from the start, each time from the
/// cheapest one not yet settled (Edsger Dijkstra, "A note on two problems in connexion with graphs", 1959).
extension DirectedGraph {
    /// The cheapest path between two vertices, or nil when there is none.
    ///
    /// Among paths of equal cost it is the one with fewer hops, among those the one whose vertices come
    /// first in dictionary order. From a vertex to itself it is that vertex alone, at no cost. `costs` has
    /// one entry for each edge, by edge number.
    ///
    /// - Complexity: the number of edges times its logarithm.
    public func bestPath<Cost: PathCost>(from source: Int, to target: Int, costs: [Cost]) -> Path<Cost>? {
        let ranked = costs.map { RankedCost(cost: $0, hops: 1) }
        let remaining = remainingCosts(to: target, costs: ranked)
        guard let total = remaining[source] else { return nil }
        let vertices = sequence(first: source) { vertex in
            vertex == target ? nil : firstBestStep(from: vertex, remaining: remaining, costs: ranked)
        }
        return Path(vertices: Array(vertices), cost: total.cost)
    }

    /// The best cost from `source` to every vertex, nil where it cannot be reached. `costs` has one entry
    /// for each edge, by edge number.
    ///
    /// - Complexity: the number of edges times its logarithm.
    public func bestCosts<Cost: PathCost>(from source: Int, costs: [Cost]) -> [Cost?] {
        precondition(costs.count == edges.count, "there must be one cost for each edge")
        precondition(costs.allSatisfy { $0 >= .zero }, "a cost cannot be below zero")
        var best = [Cost?](repeating: nil, count: vertexCount)
        best[source] = .zero
        var frontier = BinaryHeap<Arrival<Cost>>()
        frontier.insert(Arrival(cost: .zero, vertex: source))
        while let arrival = frontier.popMinimum() {
            // A cheaper way was found after this one had been queued.
            guard best[arrival.vertex] == arrival.cost else { continue }
            for edge in outgoingEdges(of: arrival.vertex) {
                let next = Arrival(cost: arrival.cost + costs[edge], vertex: edges[edge].target)
                if let known = best[next.vertex], known <= next.cost { continue }
                best[next.vertex] = next.cost
                frontier.insert(next)
            }
        }
        return best
    }

    /// The best cost from every vertex to `target`, nil where there is no way.
    func remainingCosts<Cost: PathCost>(to target: Int, costs: [Cost]) -> [Cost?] {
        precondition(costs.count == edges.count, "there must be one cost for each edge")
        return reversed().bestCosts(from: target, costs: edgeNumbersByTarget().map { costs[$0] })
    }

    /// The smallest successor over which the best remaining cost of `vertex` is met.
    private func firstBestStep<Cost: PathCost>(from vertex: Int, remaining: [Cost?], costs: [Cost]) -> Int? {
        let edge = outgoingEdges(of: vertex).first { edge in
            // The sum is formed in the order in which it was found, so that it is met exactly.
            remaining[edges[edge].target].map { $0 + costs[edge] } == remaining[vertex]
        }
        return edge.map { edges[$0].target }
    }
}

/// A vertex that can be reached at some cost, cheapest first.
private struct Arrival<Cost: PathCost>: Comparable {
    let cost: Cost
    let vertex: Int

    static func < (left: Arrival, right: Arrival) -> Bool {
        left.cost == right.cost ? left.vertex < right.vertex : left.cost < right.cost
    }
}
