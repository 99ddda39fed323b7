extension DirectedGraph {
    /// The chain of vertices along the arrows with the largest sum of weights, or nil when the graph has a
    /// cycle. Where the weights are lengths of time, it is the critical path
    /// (James Kelley and Morgan Walker, "Critical-path planning and scheduling", 1959).
    ///
    /// `weights` has one entry, 0 or more, for each vertex. Among chains of equal weight it is the one whose
    /// vertices come first in dictionary order. Only a graph without vertices has the empty chain. A sum too
    /// large for `Int` stops the program.
    ///
    /// - Complexity: linear in vertices and edges.
    public func heaviestChain(weights: [Int]) -> Chain? {
        precondition(weights.count == vertexCount, "there must be one weight for each vertex")
        precondition(weights.allSatisfy { $0 >= 0 }, "a weight cannot be below zero")
        guard let order = topologicalOrder() else { return nil }
        let heaviest = heaviestWeights(order: order, weights: weights)
        guard let total = heaviest.max(), let start = heaviest.firstIndex(of: total) else {
            return Chain(vertices: [], weight: 0)
        }
        let vertices = sequence(first: start) { vertex in
            firstHeaviestStep(from: vertex, remaining: heaviest[vertex] - weights[vertex], heaviest: heaviest)
        }
        return Chain(vertices: Array(vertices), weight: total)
    }

    /// The weight of the heaviest chain that begins at each vertex.
    private func heaviestWeights(order: [Int], weights: [Int]) -> [Int] {
        var heaviest = weights
        for vertex in order.reversed() {
            heaviest[vertex] += successors(of: vertex).map { heaviest[$0] }.max() ?? 0
        }
        return heaviest
    }

    /// The smallest successor that the rest of the weight hangs on, or nil when nothing is left: of two
    /// chains of the same weight, the one that stops comes first in dictionary order.
    private func firstHeaviestStep(from vertex: Int, remaining: Int, heaviest: [Int]) -> Int? {
        guard remaining > 0 else { return nil }
        return successors(of: vertex).first { heaviest[$0] == remaining }
    }
}
