extension DirectedGraph {
    /// The paths between two vertices that meet no vertex twice, best first: by cost, then hops, then
    /// vertices in dictionary order. From a vertex to itself there is one, without edges.
    ///
    /// Beginnings of paths are continued in the order of the least cost any whole path with that beginning
    /// can have, which is what it cost so far and the best cost from there on (Peter Hart, Nils Nilsson and
    /// Bertram Raphael, "A formal basis for the heuristic determination of minimum cost paths", 1968). Whole
    /// paths therefore come out in order, and those within the limits are the best there are. `costs` has
    /// one entry for each edge, by edge number.
    ///
    /// - Complexity: at most `limits.maximumExpansions` beginnings are continued, each in a time linear in
    ///   vertices and edges.
    public func simplePaths<Cost: PathCost>(
        from source: Int,
        to target: Int,
        costs: [Cost],
        limits: PathLimits
    ) -> PathEnumeration<Cost> {
        var search = SimplePathSearch(graph: self, target: target, costs: costs, limits: limits)
        return search.run(from: source)
    }
}
