import Graphs
import Testing

/// On a chain this long, anything that calls itself once for each vertex runs out of stack.
@Suite struct LongChainTests {
    /// The arrows 0, 1, 2 and so on up to `last`.
    private func arrows(upTo last: Int) -> [DirectedGraph.Edge] {
        (0..<last).map { DirectedGraph.Edge(source: $0, target: $0 + 1) }
    }

    private func chain(upTo last: Int) -> DirectedGraph {
        DirectedGraph(vertexCount: last + 1, edges: arrows(upTo: last))
    }

    @Test func `the dominators of a long chain are all vertices before`() {
        let tree = chain(upTo: 200_000).dominators(from: 0)
        #expect(tree.chokepoints(of: 200_000) == Array(1..<200_000))
    }

    @Test func `a long chain whose ends are joined is one cycle`() {
        let edges = arrows(upTo: 200_000) + [DirectedGraph.Edge(source: 200_000, target: 0)]
        let ring = DirectedGraph(vertexCount: 200_001, edges: edges)
        #expect(ring.firstCycle() == Array(0...200_000))
    }

    @Test func `the best path along a long chain has all its vertices`() {
        let costs = [Int](repeating: 2, count: 50_000)
        let path = chain(upTo: 50_000).bestPath(from: 0, to: 50_000, costs: costs)
        #expect(path == Path(vertices: Array(0...50_000), cost: 100_000))
    }

    @Test func `one independent path leads along a long chain`() {
        let paths = chain(upTo: 50_000).independentPaths(from: 0, to: 50_000, atMost: nil)
        #expect(paths == [Array(0...50_000)])
    }

    @Test func `a long chain is its own heaviest chain`() {
        let weights = [Int](repeating: 1, count: 50_001)
        let heaviest = chain(upTo: 50_000).heaviestChain(weights: weights)
        #expect(heaviest == Chain(vertices: Array(0...50_000), weight: 50_001))
    }
}
