extension DirectedGraph {
    /// A cycle, as the vertices met on the way round, or nil when there is none.
    ///
    /// It begins with the smallest vertex that lies on any cycle. Among the cycles through that vertex it is
    /// the one with fewest vertices, among those the one that comes first in dictionary order.
    ///
    /// - Complexity: linear in vertices and edges.
    public func firstCycle() -> [Int]? {
        guard let start = smallestVertexOnCycle() else { return nil }
        let hopsToStart = reversed().hopCounts(from: start)
        var cycle = [start]
        var current = nearestSuccessor(of: start, by: hopsToStart)
        while let vertex = current, vertex != start {
            cycle.append(vertex)
            current = nearestSuccessor(of: vertex, by: hopsToStart)
        }
        return cycle
    }

    /// The smallest of the successors with the fewest hops left.
    private func nearestSuccessor(of vertex: Int, by hops: [Int?]) -> Int? {
        successors(of: vertex).min { left, right in
            hops[left] ?? .max < hops[right] ?? .max
        }
    }

    /// Vertices that reach each other lie on cycles together. Searching against the arrows, from the vertex
    /// that an earlier search along the arrows left last, meets exactly the vertices that reach it and are
    /// reached by it, and no others that are still unmet (Micha Sharir, "A strong-connectivity algorithm and
    /// its applications in data flow analysis", 1981). So whatever is met from another vertex is on a cycle
    /// with it.
    private func smallestVertexOnCycle() -> Int? {
        let forward = DepthFirstSearch(self, roots: 0..<vertexCount)
        let backward = DepthFirstSearch(reversed(), roots: forward.finished.reversed())
        let pairs = backward.parents.enumerated().compactMap { vertex, parent in
            parent.map { min(vertex, $0) }
        }
        return pairs.min()
    }
}
