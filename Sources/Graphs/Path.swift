/// A way through a graph, with what it costs.
public struct Path<Cost: PathCost>: Sendable, Equatable {
    /// The vertices in the order they are met, both ends included.
    public let vertices: [Int]

    /// The sum of the costs of the edges.
    public let cost: Cost

    /// The number of edges.
    public var hops: Int { max(0, vertices.count - 1) }

    /// A path over the given vertices at the given cost.
    public init(vertices: [Int], cost: Cost) {
        self.vertices = vertices
        self.cost = cost
    }
}

extension Path: Hashable where Cost: Hashable {}
