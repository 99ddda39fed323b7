/// Vertices along the arrows of a graph, with what they weigh together.
public struct Chain: Sendable, Hashable {
    /// The vertices in the order of the arrows.
    public let vertices: [Int]

    /// The sum of the weights of the vertices.
    public let weight: Int

    /// A chain of the given vertices and weight.
    public init(vertices: [Int], weight: Int) {
        self.vertices = vertices
        self.weight = weight
    }
}
