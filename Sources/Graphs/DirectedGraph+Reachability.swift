extension DirectedGraph {
    /// Which vertices a walk along the arrows can reach from `root`; `root` itself is one of them.
    ///
    /// - Complexity: linear in vertices and edges.
    public func reachable(from root: Int) -> [Bool] {
        hopCounts(from: root).map { $0 != nil }
    }

    /// The smallest number of edges from `root` to every vertex, nil where it cannot be reached without
    /// stepping on one of the `avoided` vertices. `root` itself must not be avoided.
    ///
    /// Breadth first: all vertices at one distance before any farther one
    /// (Edward Moore, "The shortest path through a maze", 1959).
    func hopCounts(from root: Int, avoiding avoided: [Int] = []) -> [Int?] {
        var isAvoided = [Bool](repeating: false, count: vertexCount)
        for vertex in avoided {
            isAvoided[vertex] = true
        }
        var hops = [Int?](repeating: nil, count: vertexCount)
        hops[root] = 0
        var queue = [(vertex: root, hops: 0)]
        var position = 0
        while position < queue.count {
            let current = queue[position]
            position += 1
            for successor in successors(of: current.vertex)
            where hops[successor] == nil && !isAvoided[successor] {
                hops[successor] = current.hops + 1
                queue.append((successor, current.hops + 1))
            }
        }
        return hops
    }
}
