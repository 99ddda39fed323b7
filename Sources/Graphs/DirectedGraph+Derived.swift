extension DirectedGraph {
    /// The same vertices with every arrow turned round. Edges get new numbers.
    ///
    /// - Complexity: linear in vertices and edges.
    public func reversed() -> DirectedGraph {
        let turned = edgeNumbersByTarget().map { number in
            Edge(source: edges[number].target, target: edges[number].source)
        }
        return DirectedGraph(vertexCount: vertexCount, sortedEdges: turned)
    }

    /// The same vertices without the arrows that `isRemoved` picks. The edges left get new numbers.
    ///
    /// - Complexity: linear in vertices and edges.
    public func removingEdges(where isRemoved: (Edge) -> Bool) -> DirectedGraph {
        DirectedGraph(vertexCount: vertexCount, sortedEdges: edges.filter { !isRemoved($0) })
    }

    /// The numbers of the edges in the order they have once turned round: the edge number `i` of
    /// ``reversed()`` is the edge number `edgeNumbersByTarget()[i]` of this graph.
    ///
    /// The edges are sorted by source already, and the sort by target is stable.
    func edgeNumbersByTarget() -> [Int] {
        Array(edges.indices).sorted(intoBuckets: vertexCount) { edges[$0].target }
    }
}
