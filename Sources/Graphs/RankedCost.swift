/// A cost and a number of edges, compared in this order: it makes the shortest of the cheapest paths the
/// only best ones, and leaves no way to go in circles for free.
struct RankedCost<Cost: PathCost>: PathCost {
    let cost: Cost
    let hops: Int

    static var zero: RankedCost {
        RankedCost(cost: .zero, hops: 0)
    }

    static func + (first: RankedCost, second: RankedCost) -> RankedCost {
        RankedCost(cost: first.cost + second.cost, hops: first.hops + second.hops)
    }

    static func < (left: RankedCost, right: RankedCost) -> Bool {
        left.cost == right.cost ? left.hops < right.hops : left.cost < right.cost
    }
}
