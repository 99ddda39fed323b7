import Graphs
import Testing

extension GraphCase {
    /// Compares what the graph says of itself with its arrows.
    func structureDisagreement() -> String? {
        let arrows = (0..<naive.vertexCount).flatMap { source in
            naive.successors(of: source).map { DirectedGraph.Edge(source: source, target: $0) }
        }
        let turned = arrows.map { DirectedGraph.Edge(source: $0.target, target: $0.source) }
        let isOdd: (DirectedGraph.Edge) -> Bool = { ($0.source + $0.target) % 2 == 1 }
        return difference("edges", graph.edges, expected: arrows)
            ?? difference(
                "reversed",
                graph.reversed(),
                expected: DirectedGraph(vertexCount: naive.vertexCount, edges: turned)
            )
            ?? difference(
                "without odd edges",
                graph.removingEdges(where: isOdd),
                expected: DirectedGraph(vertexCount: naive.vertexCount, edges: arrows.filter { !isOdd($0) })
            )
            ?? (0..<naive.vertexCount).lazy.compactMap { vertexDisagreement(of: $0, arrows: arrows) }.first
    }

    private func vertexDisagreement(of vertex: Int, arrows: [DirectedGraph.Edge]) -> String? {
        let vertices = 0..<naive.vertexCount
        let numbers = vertices.map { target in
            arrows.firstIndex(of: DirectedGraph.Edge(source: vertex, target: target))
        }
        return difference(
            "successors of \(vertex)",
            Array(graph.successors(of: vertex)),
            expected: naive.successors(of: vertex)
        )
            ?? difference(
                "outgoing edges of \(vertex)",
                Array(graph.outgoingEdges(of: vertex)),
                expected: numbers.compactMap { $0 }
            )
            ?? difference(
                "edge numbers from \(vertex)",
                vertices.map { graph.edgeIndex(from: vertex, to: $0) },
                expected: numbers
            )
            ?? difference(
                "reachable from \(vertex)",
                graph.reachable(from: vertex),
                expected: vertices.map { naive.reaches(vertex, $0) }
            )
    }
}

@Suite struct StructureTests {
    @Test func `random graphs describe themselves as their arrows do`() {
        #expect(firstDisagreement(seeds: 1..<1001) { $0.structureDisagreement() } == nil)
    }

    @Test func `loops are dropped and repeated edges are one`() {
        let graph = DirectedGraph(
            vertexCount: 3,
            edges: [
                .init(source: 2, target: 0), .init(source: 1, target: 1), .init(source: 0, target: 2),
                .init(source: 2, target: 0), .init(source: 0, target: 1),
            ]
        )
        let expected = [(0, 1), (0, 2), (2, 0)].map { DirectedGraph.Edge(source: $0.0, target: $0.1) }
        #expect(graph.edges == expected)
    }

    @Test func `the order in which edges are given does not matter`() {
        var generator = SplitMix64(seed: 5)
        let edges = GraphCase(fourVerticesNumber: 4095).graph.edges
        let shuffled = DirectedGraph(vertexCount: 4, edges: edges.shuffled(using: &generator))
        #expect(edges.count == 12)
        #expect(shuffled == DirectedGraph(vertexCount: 4, edges: edges))
    }

    @Test func `a graph without vertices has nothing in it`() {
        let graph = DirectedGraph(vertexCount: 0, edges: [])
        #expect(graph.edges.isEmpty)
        #expect(graph.firstCycle() == nil)
        #expect(graph.heaviestChain(weights: []) == Chain(vertices: [], weight: 0))
        #expect(graph.reversed() == graph)
    }

    @Test func `an edge that leaves the graph stops the program`() async {
        await #expect(processExitsWith: .failure) {
            _ = DirectedGraph(vertexCount: 2, edges: [.init(source: 0, target: 2)])
        }
    }
}
