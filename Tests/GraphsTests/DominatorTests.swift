import Graphs
import Testing

extension NaiveGraph {
    /// The vertices between two others whose removal cuts them apart, in the order in which a path, and so
    /// every path, meets them.
    func cutVertices(from source: Int, to target: Int) -> [Int] {
        guard let path = simplePaths(from: source, to: target).first else { return [] }
        return path.dropFirst().dropLast().filter { !reaches(source, target, without: 1 << $0) }
    }
}

extension GraphCase {
    /// Compares the dominators from a root with the vertices whose removal cuts it from another.
    func dominatorDisagreement(from root: Int) -> String? {
        let tree = graph.dominators(from: root)
        for vertex in 0..<naive.vertexCount {
            let isReachable = naive.reaches(root, vertex)
            let chokepoints = naive.cutVertices(from: root, to: vertex)
            let immediate = isReachable && vertex != root ? chokepoints.last ?? root : nil
            let disagreement =
                difference("reachable \(vertex)", tree.isReachable(vertex), expected: isReachable)
                ?? difference("chokepoints of \(vertex)", tree.chokepoints(of: vertex), expected: chokepoints)
                ?? difference("above \(vertex)", tree.immediateDominator(of: vertex), expected: immediate)
            if let disagreement { return disagreement }
        }
        return difference("root", tree.root, expected: root)
    }
}

@Suite struct DominatorTests {
    @Test func `chokepoints are the vertices whose removal disconnects`() {
        #expect(firstDisagreement(seeds: 20_000..<22_000) { $0.dominatorDisagreement(from: 0) } == nil)
    }

    @Test func `a vertex that can be got round from higher up is no chokepoint`() {
        // Two ways meet in 3, so only 3 holds up what comes after it.
        let arrows = [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (4, 5), (5, 3)]
        let edges = arrows.map { DirectedGraph.Edge(source: $0.0, target: $0.1) }
        let tree = DirectedGraph(vertexCount: 7, edges: edges).dominators(from: 0)
        #expect(tree.chokepoints(of: 5) == [3, 4])
        #expect(tree.immediateDominator(of: 3) == 0)
        #expect(!tree.isReachable(6))
        #expect(tree.chokepoints(of: 6).isEmpty)
    }
}
