import Graphs
import Testing

extension GraphCase {
    /// Compares the heaviest chain with all chains there are.
    func heaviestChainDisagreement() -> String? {
        difference("heaviest chain", graph.heaviestChain(weights: weights), expected: naiveHeaviestChain())
    }

    private func naiveHeaviestChain() -> Chain? {
        guard naive.shortestCycles().isEmpty else { return nil }
        let vertices = 0..<naive.vertexCount
        let chains = vertices.flatMap { source in
            vertices.flatMap { naive.simplePaths(from: source, to: $0) }
        }
        let weighed = chains.map { chain in
            Chain(vertices: chain, weight: chain.reduce(0) { $0 + weights[$1] })
        }
        return weighed.min { left, right in
            if left.weight != right.weight { return left.weight > right.weight }
            return left.vertices.lexicographicallyPrecedes(right.vertices)
        }
    }
}

@Suite struct HeaviestChainTests {
    @Test func `no chain of a random graph without cycles is heavier`() {
        let disagreement = firstDisagreement(seeds: 30_000..<31_000, acyclic: true) { sample in
            sample.heaviestChainDisagreement()
        }
        #expect(disagreement == nil)
    }

    @Test func `a graph with a cycle has none`() {
        let edges: [DirectedGraph.Edge] = [.init(source: 0, target: 1), .init(source: 1, target: 0)]
        #expect(DirectedGraph(vertexCount: 3, edges: edges).heaviestChain(weights: [1, 1, 1]) == nil)
    }

    @Test func `equal weights are settled by vertices`() {
        let edges: [DirectedGraph.Edge] = [
            .init(source: 0, target: 2), .init(source: 0, target: 3), .init(source: 2, target: 1),
        ]
        let graph = DirectedGraph(vertexCount: 4, edges: edges)
        #expect(graph.heaviestChain(weights: [0, 0, 5, 5]) == Chain(vertices: [0, 2], weight: 5))
        #expect(graph.heaviestChain(weights: [0, 0, 0, 0]) == Chain(vertices: [0], weight: 0))
    }

    @Test func `a weight below zero stops the program`() async {
        await #expect(processExitsWith: .failure) {
            _ = DirectedGraph(vertexCount: 1, edges: []).heaviestChain(weights: [-1])
        }
    }
}
