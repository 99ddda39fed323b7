/// The beginning of a path, and the least that any path with this beginning can be.
///
/// In the order of cost, hops and vertices. No continuation comes before its beginning in this order, which
/// is why paths taken from a queue of beginnings leave it in the order of paths.
struct PartialPath<Cost: PathCost>: Comparable {
    /// The vertices so far, from the source.
    let vertices: [Int]

    /// The cost so far.
    let cost: Cost

    /// A cost that no whole path with this beginning is below.
    let leastCost: Cost

    /// A number of edges that no whole path with this beginning is below.
    let leastHops: Int

    static func < (left: PartialPath, right: PartialPath) -> Bool {
        if left.leastCost != right.leastCost { return left.leastCost < right.leastCost }
        if left.leastHops != right.leastHops { return left.leastHops < right.leastHops }
        return left.vertices.lexicographicallyPrecedes(right.vertices)
    }
}
