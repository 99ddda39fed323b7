/// A walk that goes on from the vertex met last for as long as it finds new ones, then turns back.
///
/// It keeps its own trail instead of calling itself, so a long chain does not use up the call stack.
struct DepthFirstSearch {
    /// The vertices in the order they are first met.
    private(set) var discovered: [Int] = []

    /// The vertices in the order the walk leaves them for good.
    private(set) var finished: [Int] = []

    /// The vertex from which each vertex was first met, nil for roots and vertices never met.
    private(set) var parents: [Int?]

    private let graph: DirectedGraph
    private var isDiscovered: [Bool]

    /// For each vertex, the number of the edge to look along next.
    private var nextEdges: [Int]

    /// Walks from each root in turn, unless an earlier root led to it.
    init(_ graph: DirectedGraph, roots: some Sequence<Int>) {
        self.graph = graph
        parents = [Int?](repeating: nil, count: graph.vertexCount)
        isDiscovered = [Bool](repeating: false, count: graph.vertexCount)
        nextEdges = (0..<graph.vertexCount).map { graph.outgoingEdges(of: $0).lowerBound }
        for root in roots where !isDiscovered[root] {
            walk(from: root)
        }
    }

    private mutating func walk(from root: Int) {
        discover(root, from: nil)
        var trail = [root]
        while let vertex = trail.last {
            if let next = takeUndiscovered(from: vertex) {
                discover(next, from: vertex)
                trail.append(next)
            } else {
                finished.append(vertex)
                trail.removeLast()
            }
        }
    }

    /// The next successor that has not been met. Edges looked along once are never looked along again.
    private mutating func takeUndiscovered(from vertex: Int) -> Int? {
        let end = graph.outgoingEdges(of: vertex).upperBound
        while nextEdges[vertex] < end {
            let target = graph.edges[nextEdges[vertex]].target
            nextEdges[vertex] += 1
            if !isDiscovered[target] { return target }
        }
        return nil
    }

    private mutating func discover(_ vertex: Int, from parent: Int?) {
        isDiscovered[vertex] = true
        discovered.append(vertex)
        parents[vertex] = parent
    }
}
