import Graphs

extension PathLimits {
    /// Limits that no graph of a few vertices reaches.
    static let none = PathLimits(maximumCount: .max, maximumHops: .max, maximumExpansions: .max)
}

extension GraphCase {
    /// The costs by edge number, each made from its entry of the table.
    func costs<Cost: PathCost>(as cost: (Int) -> Cost) -> [Cost] {
        graph.edges.map { cost(costTable[$0.source][$0.target]) }
    }

    /// All simple paths, in the order of cost, hops and vertices.
    func pathsInOrder<Cost: PathCost>(
        from source: Int,
        to target: Int,
        as cost: (Int) -> Cost
    ) -> [Path<Cost>] {
        let paths = naive.simplePaths(from: source, to: target).map { vertices in
            let steps = zip(vertices, vertices.dropFirst())
            return Path(
                vertices: vertices,
                cost: steps.reduce(Cost.zero) { $0 + cost(costTable[$1.0][$1.1]) }
            )
        }
        return paths.sorted { left, right in
            if left.cost != right.cost { return left.cost < right.cost }
            if left.vertices.count != right.vertices.count {
                return left.vertices.count < right.vertices.count
            }
            return left.vertices.lexicographicallyPrecedes(right.vertices)
        }
    }

    /// Compares best path, best cost and enumeration between two vertices with all simple paths.
    func pathDisagreement<Cost: PathCost>(
        from source: Int,
        to target: Int,
        as cost: (Int) -> Cost
    ) -> String? {
        let all = pathsInOrder(from: source, to: target, as: cost)
        let costs = costs(as: cost)
        return difference(
            "best path",
            graph.bestPath(from: source, to: target, costs: costs),
            expected: all.first
        )
            ?? difference(
                "paths",
                graph.simplePaths(from: source, to: target, costs: costs, limits: .none),
                expected: PathEnumeration(paths: all, isComplete: true)
            )
            ?? difference(
                "best cost",
                graph.bestCosts(from: source, costs: costs)[target],
                expected: all.first?.cost
            )
    }
}
