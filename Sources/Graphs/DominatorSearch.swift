/// Finds immediate dominators (Thomas Lengauer and Robert Tarjan, "A fast algorithm for finding dominators
/// in a flowgraph", 1979; the version that shortens ways but does not balance them).
///
/// A depth-first tree numbers the vertices. The semidominator of a vertex is the smallest number from which
/// a path leads to it over larger numbers alone. It is a dominator already, unless some vertex on the tree
/// path between the two can be got round from higher up; then the two have the same immediate dominator.
/// All vertices here are known by their number.
struct DominatorSearch {
    private let graph: DirectedGraph
    private let vertices: [Int]
    private let numbers: [Int?]
    private let parents: [Int]

    private var forest: SemidominatorForest

    /// The vertices that wait, each under its semidominator, until the tree up to there is worked through.
    private var waiting: [[Int]]

    /// The immediate dominator of each vertex; until the last step possibly a vertex that shares it.
    private var dominators: [Int]

    init(graph: DirectedGraph, root: Int) {
        let search = DepthFirstSearch(graph, roots: [root])
        var numbers = [Int?](repeating: nil, count: graph.vertexCount)
        for (number, vertex) in search.discovered.enumerated() {
            numbers[vertex] = number
        }
        self.graph = graph
        self.numbers = numbers
        vertices = search.discovered
        parents = vertices.map { vertex in search.parents[vertex].flatMap { numbers[$0] } ?? 0 }
        forest = SemidominatorForest(count: vertices.count)
        waiting = [[Int]](repeating: [], count: vertices.count)
        dominators = [Int](repeating: 0, count: vertices.count)
    }

    /// The immediate dominator of every vertex of the graph, nil for the root and what it cannot reach.
    mutating func run() -> [Int?] {
        let reversedGraph = graph.reversed()
        for number in vertices.indices.dropFirst().reversed() {
            findSemidominator(of: number, predecessors: reversedGraph.successors(of: vertices[number]))
            forest.link(number, under: parents[number])
            releaseWaiting(under: parents[number])
        }
        return resolved()
    }

    private mutating func findSemidominator(of number: Int, predecessors: ArraySlice<Int>) {
        for predecessor in predecessors {
            guard let from = numbers[predecessor] else { continue }
            let candidate = forest.semidominators[forest.best(from: from)]
            forest.semidominators[number] = min(forest.semidominators[number], candidate)
        }
        waiting[forest.semidominators[number]].append(number)
    }

    /// Every vertex waiting under `parent` now has the whole tree path between the two in the forest.
    private mutating func releaseWaiting(under parent: Int) {
        for number in waiting[parent] {
            let best = forest.best(from: number)
            let isBypassed = forest.semidominators[best] < parent
            dominators[number] = isBypassed ? best : parent
        }
        waiting[parent] = []
    }

    /// Follows the shared dominators from the root down, and goes back to the vertices of the graph.
    private mutating func resolved() -> [Int?] {
        var result = [Int?](repeating: nil, count: graph.vertexCount)
        for number in vertices.indices.dropFirst() {
            if dominators[number] != forest.semidominators[number] {
                dominators[number] = dominators[dominators[number]]
            }
            result[vertices[number]] = vertices[dominators[number]]
        }
        return result
    }
}
