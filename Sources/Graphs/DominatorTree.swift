/// Which vertices one cannot do without on the way from a root.
///
/// A vertex dominates another when every path from the root to the other meets it. The dominators of a
/// vertex lie on a line from the root, so each vertex only keeps the nearest one.
public struct DominatorTree: Sendable {
    /// The vertex that all paths start from.
    public let root: Int

    private let immediateDominators: [Int?]

    init(root: Int, immediateDominators: [Int?]) {
        self.root = root
        self.immediateDominators = immediateDominators
    }

    /// Whether a path leads from the root to `vertex`.
    public func isReachable(_ vertex: Int) -> Bool {
        vertex == root || immediateDominators[vertex] != nil
    }

    /// The last vertex before `vertex` that every path from the root to it meets; nil for the root and for
    /// vertices that cannot be reached.
    public func immediateDominator(of vertex: Int) -> Int? {
        immediateDominators[vertex]
    }

    /// The vertices strictly between the root and `vertex` that lie on every path, in order from the root.
    /// There are none when `vertex` cannot be reached.
    ///
    /// - Complexity: linear in the number of vertices given.
    public func chokepoints(of vertex: Int) -> [Int] {
        let upwards = sequence(first: vertex) { immediateDominators[$0] }
        let between = upwards.dropFirst().prefix { $0 != root }
        return between.reversed()
    }
}
