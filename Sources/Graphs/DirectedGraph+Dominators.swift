extension DirectedGraph {
    /// The vertices that every path from `root` to another vertex must meet, for all vertices at once
    /// (Thomas Lengauer and Robert Tarjan, "A fast algorithm for finding dominators in a flowgraph", 1979).
    ///
    /// - Complexity: the number of edges times the logarithm of that of vertices.
    public func dominators(from root: Int) -> DominatorTree {
        var search = DominatorSearch(graph: self, root: root)
        return DominatorTree(root: root, immediateDominators: search.run())
    }
}
