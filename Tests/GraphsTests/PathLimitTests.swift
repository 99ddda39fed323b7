import Graphs
import Testing

extension GraphCase {
    /// Compares enumerations under each kind of limit with all simple paths.
    fileprivate func limitDisagreement(from source: Int, to target: Int, limit: Int) -> String? {
        let all = pathsInOrder(from: source, to: target) { $0 }
        let short = all.filter { $0.hops <= limit }
        // How far an expansion limit lets the search get is its own affair, but what it found must be the
        // best, and what it says of the rest true.
        let cut = enumeration(from: source, to: target) { $0.maximumExpansions = limit }
        return difference(
            "at most \(limit) paths",
            enumeration(from: source, to: target) { $0.maximumCount = limit },
            expected: PathEnumeration(paths: Array(all.prefix(limit)), isComplete: all.count <= limit)
        )
            ?? difference(
                "at most \(limit) hops",
                enumeration(from: source, to: target) { $0.maximumHops = limit },
                expected: PathEnumeration(paths: short, isComplete: short.count == all.count)
            )
            ?? difference(
                "at most \(limit) expansions",
                cut,
                expected: PathEnumeration(
                    paths: Array(all.prefix(cut.paths.count)),
                    isComplete: cut.paths.count >= all.count
                )
            )
    }

    private func enumeration(
        from source: Int,
        to target: Int,
        change: (inout PathLimits) -> Void
    ) -> PathEnumeration<Int> {
        var limits = PathLimits.none
        change(&limits)
        return graph.simplePaths(from: source, to: target, costs: costs { $0 }, limits: limits)
    }
}

@Suite struct PathLimitTests {
    @Test func `limited enumerations are the best of all paths and say whether there are more`() {
        let disagreement = firstDisagreement(seeds: 3000..<4000) { sample in
            sample.limitDisagreement(from: 0, to: 1, limit: sample.weights[0] + sample.weights[1])
        }
        #expect(disagreement == nil)
    }

    @Test func `an expansion limit stops the search on the way`() {
        let graph = DirectedGraph(
            vertexCount: 4,
            edges: [
                .init(source: 0, target: 1), .init(source: 0, target: 2),
                .init(source: 1, target: 3), .init(source: 2, target: 3),
            ]
        )
        let found = (0...3).map { maximum in
            let limits = PathLimits(maximumExpansions: maximum)
            return graph.simplePaths(from: 0, to: 3, costs: [1, 1, 2, 2], limits: limits)
        }
        #expect(found.map(\.paths.count) == [0, 0, 1, 2])
        #expect(found.map(\.isComplete) == [false, false, false, true])
    }

    @Test func `vertices that shut a path in cost no expansions`() {
        // A crowd of vertices that all know each other can only be left the way it was entered, over 1.
        let crowd = 3..<20
        var edges: [DirectedGraph.Edge] = [.init(source: 0, target: 1), .init(source: 1, target: 2)]
        for member in crowd {
            edges.append(.init(source: 1, target: member))
            edges.append(.init(source: member, target: 1))
            edges += crowd.map { .init(source: member, target: $0) }
        }
        let graph = DirectedGraph(vertexCount: 20, edges: edges)
        let costs = [Int](repeating: 0, count: graph.edges.count)
        let limits = PathLimits(maximumHops: 20, maximumExpansions: 2)
        let found = graph.simplePaths(from: 0, to: 2, costs: costs, limits: limits)
        #expect(found == PathEnumeration(paths: [Path(vertices: [0, 1, 2], cost: 0)], isComplete: true))
    }

    @Test func `limits suit people unless told otherwise`() {
        let expected = PathLimits(maximumCount: 50, maximumHops: 8, maximumExpansions: 20_000)
        #expect(PathLimits() == expected)
    }
}
