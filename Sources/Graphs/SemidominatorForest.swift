/// The part of a depth-first tree that has been worked through, as a forest that answers one question fast:
/// which vertex on the way up from here has the smallest semidominator.
///
/// Every question shortens the ways it went, so later ones are quick: over all questions the cost is that
/// of the edges times the logarithm of the vertices. All vertices are known by their order of discovery.
struct SemidominatorForest {
    /// The semidominator of each vertex, as far as it is known; the vertex itself at first.
    var semidominators: [Int]

    /// The vertex above in the forest, nil for the top of a tree. Shortened ways skip vertices.
    private var ancestors: [Int?]

    /// The vertex with the smallest semidominator on the shortened way, from the vertex itself up to, and
    /// without, its ancestor.
    private var labels: [Int]

    init(count: Int) {
        semidominators = Array(0..<count)
        ancestors = [Int?](repeating: nil, count: count)
        labels = Array(0..<count)
    }

    /// Hangs the tree of `vertex` under `parent`.
    mutating func link(_ vertex: Int, under parent: Int) {
        ancestors[vertex] = parent
    }

    /// The vertex with the smallest semidominator from `vertex` up to, and without, the top of its tree; for
    /// a top, the vertex itself.
    mutating func best(from vertex: Int) -> Int {
        shortenWay(from: vertex)
        return labels[vertex]
    }

    private mutating func shortenWay(from vertex: Int) {
        var way: [Int] = []
        var current = vertex
        while let above = ancestors[current] {
            way.append(current)
            current = above
        }
        // The vertex right below the top is short already; the others follow from the top down.
        for vertex in way.dropLast().reversed() {
            skipAncestor(of: vertex)
        }
    }

    private mutating func skipAncestor(of vertex: Int) {
        guard let above = ancestors[vertex] else { return }
        if semidominators[labels[above]] < semidominators[labels[vertex]] {
            labels[vertex] = labels[above]
        }
        ancestors[vertex] = ancestors[above]
    }
}
