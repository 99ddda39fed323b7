/// Counts the sets of a family by size: how many ways of each size lead from the top to every node, from the
/// top down. Counts that are no longer needed are dropped on the way.
struct SizeHistogram {
    private let nodes: [Triple]
    private let root: UInt32

    /// For each node, in how many ways of each size it is reached; nil before and after it matters.
    private var arrivals: [Arrivals?]

    init(nodes: [Triple], root: UInt32) {
        self.nodes = nodes
        self.root = root
        arrivals = [Arrivals?](repeating: nil, count: nodes.count)
    }

    /// The number of sets of each size.
    mutating func counts(budget: SetsBudget) throws(SetsError) -> [UInt128] {
        arrivals[Int(root)] = Arrivals(smallest: 0, counts: [1])
        var cells = 0
        for number in nodes.indices.dropFirst(2).reversed() {
            guard let arrived = arrivals[number] else { continue }
            arrivals[number] = nil
            cells += arrived.counts.count
            guard cells <= budget.maximumCells else { throw .tooLarge(maximumNodes: budget.maximumNodes) }
            pass(arrived, to: nodes[number].second)
            pass(Arrivals(smallest: arrived.smallest + 1, counts: arrived.counts), to: nodes[number].third)
        }
        guard let arrived = arrivals[Int(DiagramNodes.unit)] else { return [] }
        return [UInt128](repeating: 0, count: arrived.smallest) + arrived.counts
    }

    private mutating func pass(_ passed: Arrivals, to node: UInt32) {
        guard node != DiagramNodes.empty else { return }
        guard var known = arrivals[Int(node)] else {
            arrivals[Int(node)] = passed
            return
        }
        // Not held twice, so that adding does not copy.
        arrivals[Int(node)] = nil
        known.add(passed)
        arrivals[Int(node)] = known
    }
}

/// In how many ways of each size something is reached.
private struct Arrivals {
    /// The smallest size.
    var smallest: Int

    /// The number of ways of that size, of the next, and so on.
    var counts: [UInt128]

    mutating func add(_ other: Arrivals) {
        if other.smallest < smallest {
            counts.insert(contentsOf: [UInt128](repeating: 0, count: smallest - other.smallest), at: 0)
            smallest = other.smallest
        }
        let missing = other.smallest + other.counts.count - smallest - counts.count
        if missing > 0 { counts += [UInt128](repeating: 0, count: missing) }
        for (position, count) in other.counts.enumerated() {
            let own = other.smallest - smallest + position
            counts[own] = SetCount.sum(counts[own], count)
        }
    }
}
