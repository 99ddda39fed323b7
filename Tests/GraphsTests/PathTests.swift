import Graphs
import Testing

/// First compares how much is missing, then a distance.
private struct TwoPartCost: PathCost {
    let missing: Int
    let distance: Int

    static let zero = TwoPartCost(missing: 0, distance: 0)

    static func + (first: TwoPartCost, second: TwoPartCost) -> TwoPartCost {
        TwoPartCost(missing: first.missing + second.missing, distance: first.distance + second.distance)
    }

    static func < (left: TwoPartCost, right: TwoPartCost) -> Bool {
        (left.missing, left.distance) < (right.missing, right.distance)
    }
}

/// Adds up to 4 and no farther.
private struct CappedCost: PathCost {
    let value: Int

    static let zero = CappedCost(value: 0)

    static func + (first: CappedCost, second: CappedCost) -> CappedCost {
        CappedCost(value: min(4, first.value + second.value))
    }

    static func < (left: CappedCost, right: CappedCost) -> Bool {
        left.value < right.value
    }
}

@Suite struct PathTests {
    @Test func `paths between random vertices are all simple paths in order`() {
        let disagreement = firstDisagreement(seeds: 1..<2001) { sample in
            sample.pathDisagreement(from: 0, to: 1) { $0 }
        }
        #expect(disagreement == nil)
    }

    @Test func `the best paths from one vertex are those found one by one`() {
        let disagreement = firstDisagreement(seeds: 7000..<9000) { sample in
            let costs = sample.costs { TwoPartCost(missing: $0 / 2, distance: $0 % 2) }
            let paths = sample.graph.bestPaths(from: 0, costs: costs)
            for target in 0..<sample.graph.vertexCount {
                let best = sample.graph.bestPath(from: 0, to: target, costs: costs)
                let found =
                    difference("path to \(target)", paths.path(to: target), expected: best)
                    ?? difference("cost to \(target)", paths.cost(to: target), expected: best?.cost)
                if let found { return found }
            }
            return nil
        }
        #expect(disagreement == nil)
    }

    @Test func `costs of two parts are compared part by part`() {
        let disagreement = firstDisagreement(seeds: 5000..<6000) { sample in
            sample.pathDisagreement(from: 1, to: 0) { TwoPartCost(missing: $0 / 2, distance: $0 % 2) }
        }
        #expect(disagreement == nil)
    }

    @Test func `costs that stop growing still give all paths in order and a path of the best cost`() {
        let disagreement = firstDisagreement(seeds: 6000..<7000) { sample in
            let all = sample.pathsInOrder(from: 0, to: 1) { CappedCost(value: $0) }
            let costs = sample.costs { CappedCost(value: $0) }
            let found = sample.graph.simplePaths(from: 0, to: 1, costs: costs, limits: .none)
            let best = sample.graph.bestPath(from: 0, to: 1, costs: costs)
            return difference("paths", found.paths, expected: all)
                ?? difference("cost of the best path", best?.cost, expected: all.first?.cost)
                ?? difference("a path", best.map { all.contains($0) } ?? true, expected: true)
        }
        #expect(disagreement == nil)
    }

    @Test func `equal costs are settled by hops and then by vertices`() {
        let graph = DirectedGraph(
            vertexCount: 4,
            edges: [
                .init(source: 0, target: 1), .init(source: 0, target: 2), .init(source: 0, target: 3),
                .init(source: 1, target: 3), .init(source: 2, target: 3),
            ]
        )
        let costs = [1, 1, 2, 1, 1]
        let paths = graph.simplePaths(from: 0, to: 3, costs: costs, limits: PathLimits()).paths
        #expect(paths.map(\.vertices) == [[0, 3], [0, 1, 3], [0, 2, 3]])
        #expect(paths.map(\.cost) == [2, 2, 2])
        #expect(paths.map(\.hops) == [1, 2, 2])
        #expect(graph.bestPath(from: 0, to: 3, costs: costs) == paths.first)
    }

    @Test func `fewer hops win over a way of equal cost that is found first`() {
        // Seen from vertex 4, the way over 1 and 2 is free up to its last step.
        let arrows = [(0, 1), (0, 3), (1, 2), (2, 4), (3, 4)]
        let edges = arrows.map { DirectedGraph.Edge(source: $0.0, target: $0.1) }
        let graph = DirectedGraph(vertexCount: 5, edges: edges)
        let best = graph.bestPath(from: 0, to: 4, costs: [2, 1, 0, 0, 1])
        #expect(best == Path(vertices: [0, 3, 4], cost: 2))
    }

    @Test func `a vertex reaches itself at no cost`() {
        let graph = DirectedGraph(
            vertexCount: 2,
            edges: [.init(source: 0, target: 1), .init(source: 1, target: 0)]
        )
        let here = Path(vertices: [1], cost: 0)
        #expect(graph.bestPath(from: 1, to: 1, costs: [7, 0]) == here)
        #expect(graph.simplePaths(from: 1, to: 1, costs: [7, 0], limits: PathLimits()).paths == [here])
        #expect(here.hops == 0)
    }

    @Test func `a cost below zero stops the program`() async {
        await #expect(processExitsWith: .failure) {
            let graph = DirectedGraph(vertexCount: 2, edges: [.init(source: 0, target: 1)])
            _ = graph.bestCosts(from: 0, costs: [-1])
        }
    }
}
