extension DirectedGraph {
    /// As many paths between two vertices as there can be when no two of them share an edge or a vertex
    /// between the ends; a direct edge therefore counts once. Their number is also the least number of
    /// vertices (and the direct edge) that one must take away to cut the two apart
    /// (Karl Menger, "Zur allgemeinen Kurventheorie", 1927).
    ///
    /// The paths are found one augmentation at a time, each the shortest there is (Lester Ford and Delbert
    /// Fulkerson, "Maximal flow through a network", 1956; Jack Edmonds and Richard Karp, "Theoretical
    /// improvements in algorithmic efficiency for network flow problems", 1972). The same graph always gives
    /// the same family, in the order of the second vertices. `atMost` stops early when more paths are of no
    /// interest. From a vertex to itself there are none.
    ///
    /// - Complexity: the number of paths times that of vertices and edges.
    public func independentPaths(from source: Int, to target: Int, atMost: Int? = nil) -> [[Int]] {
        guard source != target else { return [] }
        var flow = IndependentFlow(graph: self, source: source, target: target)
        var count = 0
        while count < atMost ?? .max, flow.augment() {
            count += 1
        }
        return flow.paths()
    }
}
