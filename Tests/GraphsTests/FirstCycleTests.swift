import Graphs
import Testing

extension NaiveGraph {
    /// All cycles through the smallest vertex on any that have the fewest vertices, in dictionary order.
    func shortestCycles() -> [[Int]] {
        for start in 0..<vertexCount {
            let ends = (0..<vertexCount).filter { hasArrow($0, start) }
            let cycles = ends.flatMap { simplePaths(from: start, to: $0) }
            guard let shortest = cycles.map(\.count).min() else { continue }
            return cycles.filter { $0.count == shortest }.sorted { $0.lexicographicallyPrecedes($1) }
        }
        return []
    }
}

extension GraphCase {
    /// Compares the first cycle with all cycles.
    func firstCycleDisagreement() -> String? {
        difference("first cycle", graph.firstCycle(), expected: naive.shortestCycles().first)
    }
}

@Suite struct FirstCycleTests {
    @Test func `the first cycle of random graphs is the shortest one from the smallest vertex`() {
        #expect(firstDisagreement(seeds: 40_000..<42_000) { $0.firstCycleDisagreement() } == nil)
    }

    @Test func `graphs without cycles have none`() {
        let disagreement = firstDisagreement(seeds: 42_000..<43_000, acyclic: true) { sample in
            difference("first cycle", sample.graph.firstCycle(), expected: nil)
        }
        #expect(disagreement == nil)
    }

    @Test func `a vertex between two cycles is on neither`() {
        let arrows = [(3, 4), (4, 3), (4, 0), (0, 1), (1, 2), (2, 1)]
        let edges = arrows.map { DirectedGraph.Edge(source: $0.0, target: $0.1) }
        #expect(DirectedGraph(vertexCount: 5, edges: edges).firstCycle() == [1, 2])
    }
}
