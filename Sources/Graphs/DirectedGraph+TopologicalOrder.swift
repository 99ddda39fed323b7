extension DirectedGraph {
    /// The vertices in an order in which every edge leads forward, or nil when there is a cycle.
    ///
    /// Takes vertices that nothing left leads to, one after the other
    /// (Arthur Kahn, "Topological sorting of large networks", 1962). Linear in vertices and edges.
    public func topologicalOrder() -> [Int]? {
        var incoming = [Int](repeating: 0, count: vertexCount)
        for edge in edges {
            incoming[edge.target] += 1
        }
        var order = (0..<vertexCount).filter { incoming[$0] == 0 }
        var position = 0
        while position < order.count {
            for successor in successors(of: order[position]) {
                incoming[successor] -= 1
                if incoming[successor] == 0 { order.append(successor) }
            }
            position += 1
        }
        return order.count == vertexCount ? order : nil
    }
}
