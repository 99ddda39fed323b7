import Graphs
import Testing

extension NaiveGraph {
    /// The fewest vertices between two others, and the direct arrow if there is one, that cut them apart:
    /// tries every set of vertices. By Menger's theorem that many independent paths exist and no more.
    func smallestCut(from source: Int, to target: Int) -> Int {
        var naive = self
        let direct = naive.removeArrow(source, target) ? 1 : 0
        let ends = 1 << source | 1 << target
        let cuts = (0..<1 << vertexCount).filter { removed in
            removed & ends == 0 && !naive.reaches(source, target, without: removed)
        }
        return direct + (cuts.map(\.nonzeroBitCount).min() ?? 0)
    }

    /// The largest number of simple paths no two of which share a vertex between: tries every family.
    func largestFamily(from source: Int, to target: Int) -> Int {
        let ends = 1 << source | 1 << target
        let inner = simplePaths(from: source, to: target).map { path in
            path.reduce(0) { $0 | 1 << $1 } & ~ends
        }
        return largestFamily(of: inner[...], taken: 0)
    }

    private func largestFamily(of inner: ArraySlice<Int>, taken: Int) -> Int {
        guard let first = inner.first else { return 0 }
        let without = largestFamily(of: inner.dropFirst(), taken: taken)
        guard first & taken == 0 else { return without }
        return max(without, 1 + largestFamily(of: inner.dropFirst(), taken: taken | first))
    }
}

extension GraphCase {
    /// Compares the independent paths between two vertices with the given number, and checks each of them.
    func independentDisagreement(from source: Int, to target: Int, count: Int) -> String? {
        let paths = graph.independentPaths(from: source, to: target, atMost: nil)
        let oneLess = graph.independentPaths(from: source, to: target, atMost: count - 1)
        return difference("independent paths \(paths)", paths.count, expected: count)
            ?? difference("not all", oneLess.count, expected: max(0, count - 1))
            ?? familyDisagreement(paths, from: source, to: target)
            ?? familyDisagreement(oneLess, from: source, to: target)
    }

    private func familyDisagreement(_ paths: [[Int]], from source: Int, to target: Int) -> String? {
        let inner = paths.flatMap { $0.dropFirst().dropLast() }
        let steps = paths.flatMap { Array(zip($0, $0.dropFirst())) }
        return difference(
            "ends",
            paths.allSatisfy { $0.first == source && $0.last == target },
            expected: true
        )
            ?? difference("shared vertices in \(paths)", Set(inner).count, expected: inner.count)
            ?? difference(
                "ends between \(paths)",
                inner.contains { $0 == source || $0 == target },
                expected: false
            )
            ?? difference(
                "arrows of \(paths)",
                steps.allSatisfy { naive.hasArrow($0.0, $0.1) },
                expected: true
            )
            ?? difference("direct paths", paths.filter { $0.count == 2 }.count <= 1, expected: true)
            ?? difference("order", paths.map { $0[1] }, expected: paths.map { $0[1] }.sorted())
    }
}

@Suite struct IndependentPathTests {
    @Test func `independent paths are as many as the smallest cut`() {
        let disagreement = firstDisagreement(seeds: 10_000..<12_000) { sample in
            let cut = sample.naive.smallestCut(from: 0, to: 1)
            return sample.independentDisagreement(from: 0, to: 1, count: cut)
        }
        #expect(disagreement == nil)
    }

    @Test func `a path gives way to make room for two`() {
        // The shortest path, 0 1 4 5, blocks both others until it is rerouted.
        let arrows = [(0, 1), (1, 4), (4, 5), (0, 2), (2, 3), (3, 4), (1, 6), (6, 7), (7, 5)]
        let edges = arrows.map { DirectedGraph.Edge(source: $0.0, target: $0.1) }
        let graph = DirectedGraph(vertexCount: 8, edges: edges)
        let both = [[0, 1, 6, 7, 5], [0, 2, 3, 4, 5]]
        #expect(graph.independentPaths(from: 0, to: 5, atMost: nil) == both)
        #expect(graph.independentPaths(from: 0, to: 5, atMost: 1) == [[0, 1, 4, 5]])
    }

    @Test func `a path gives way over several vertices`() {
        // The shortest path, 0 2 7 8 1, must give up both 2 7 and 7 8.
        let arrows = [
            (0, 2), (2, 7), (7, 8), (8, 1), (0, 5), (5, 6), (6, 8), (2, 3), (3, 4), (4, 9), (9, 1),
        ]
        let edges = arrows.map { DirectedGraph.Edge(source: $0.0, target: $0.1) }
        let graph = DirectedGraph(vertexCount: 10, edges: edges)
        let both = [[0, 2, 3, 4, 9, 1], [0, 5, 6, 8, 1]]
        #expect(graph.independentPaths(from: 0, to: 1, atMost: 1) == [[0, 2, 7, 8, 1]])
        #expect(graph.independentPaths(from: 0, to: 1, atMost: nil) == both)
    }

    @Test func `a direct edge counts once`() {
        let edges: [DirectedGraph.Edge] = [.init(source: 0, target: 1), .init(source: 0, target: 1)]
        let graph = DirectedGraph(vertexCount: 2, edges: edges)
        #expect(graph.independentPaths(from: 0, to: 1, atMost: nil) == [[0, 1]])
    }

    @Test func `there are none from a vertex to itself or when none are asked for`() {
        let edges: [DirectedGraph.Edge] = [.init(source: 0, target: 1), .init(source: 1, target: 0)]
        let graph = DirectedGraph(vertexCount: 2, edges: edges)
        #expect(graph.independentPaths(from: 0, to: 0, atMost: nil).isEmpty)
        #expect(graph.independentPaths(from: 0, to: 1, atMost: 0).isEmpty)
    }
}
