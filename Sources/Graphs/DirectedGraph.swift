/// A fixed set of vertices `0..<vertexCount` and the arrows between them.
///
/// The arrows are kept in one array sorted by source and target, and each vertex knows which stretch of
/// that array is its own, so walking the successors of a vertex touches no more memory than it must.
/// An arrow from a vertex to itself is dropped and arrows said twice are one: neither changes which vertex
/// reaches which.
public struct DirectedGraph: Sendable, Hashable {
    /// An arrow from one vertex to another.
    public struct Edge: Sendable, Hashable {
        /// The vertex the arrow leaves.
        public let source: Int

        /// The vertex the arrow enters.
        public let target: Int

        /// An arrow from `source` to `target`.
        public init(source: Int, target: Int) {
            self.source = source
            self.target = target
        }
    }

    /// How many vertices there are; they are called `0..<vertexCount`.
    public let vertexCount: Int

    /// The arrows, sorted by source and then by target. The position of an edge is its number.
    public let edges: [Edge]

    /// The targets of `edges`, on their own so that the successors of a vertex are a slice of it.
    private let targets: [Int]

    /// Where the edges of each vertex begin, with one more entry that closes the last stretch.
    private let starts: [Int]

    /// A graph of the given arrows, in any order.
    ///
    /// It is a programming error, and stops the program, when an edge has an end outside
    /// `0..<vertexCount`.
    ///
    /// - Complexity: linear in vertices and edges.
    public init(vertexCount: Int, edges: [Edge]) {
        precondition(vertexCount >= 0, "a graph cannot have fewer than no vertices")
        let vertices = 0..<vertexCount
        for edge in edges {
            precondition(
                vertices.contains(edge.source) && vertices.contains(edge.target),
                "an edge has an end outside the graph"
            )
        }
        // The second sort is stable, so the order by target survives within each source.
        let sorted =
            edges
            .filter { $0.source != $0.target }
            .sorted(intoBuckets: vertexCount) { $0.target }
            .sorted(intoBuckets: vertexCount) { $0.source }
        self.init(vertexCount: vertexCount, sortedEdges: sorted.withoutAdjacentRepeats())
    }

    /// A graph of arrows that are already in the order of `edges`, without repeats or loops.
    init(vertexCount: Int, sortedEdges: [Edge]) {
        self.vertexCount = vertexCount
        edges = sortedEdges
        targets = sortedEdges.map(\.target)
        starts = sortedEdges.bucketStarts(bucketCount: vertexCount) { $0.source }
    }
}

extension DirectedGraph {
    /// The vertices that an edge from `vertex` enters, ascending.
    public func successors(of vertex: Int) -> ArraySlice<Int> {
        targets[outgoingEdges(of: vertex)]
    }

    /// The numbers of the edges that leave `vertex`, in the order of ``successors(of:)``.
    public func outgoingEdges(of vertex: Int) -> Range<Int> {
        starts[vertex]..<starts[vertex + 1]
    }

    /// The number of the edge between two vertices, or nil when there is none.
    ///
    /// - Complexity: logarithmic in the number of successors.
    public func edgeIndex(from source: Int, to target: Int) -> Int? {
        let stretch = outgoingEdges(of: source)
        var lower = stretch.lowerBound
        var upper = stretch.upperBound
        while lower < upper {
            let middle = lower + (upper - lower) / 2
            if targets[middle] < target {
                lower = middle + 1
            } else {
                upper = middle
            }
        }
        guard lower < stretch.upperBound, targets[lower] == target else { return nil }
        return lower
    }
}
