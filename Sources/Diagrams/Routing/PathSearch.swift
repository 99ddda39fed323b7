/// The cheapest way along the grid from one card to another: short, with few bends, apart from other lines.
///
/// Method: A* (Hart, Nilsson and Raphael, 1968) over crossings and headings, with the rectilinear distance to the
/// nearest goal area as the estimate.
struct PathSearch {
    private let grid: RoutingGrid
    private let goals: [Int: Port]
    private let goalBox: (low: Point, high: Point)

    /// What a search found: the ports and the crossings between them.
    struct Result {
        let start: Port
        let end: Port
        let crossings: [Int]
    }

    init?(grid: RoutingGrid, goals: [Port]) {
        guard let first = goals.first else { return nil }
        self.grid = grid
        var cheapest: [Int: Port] = [:]
        var low = grid.point(first.crossing)
        var high = low
        for goal in goals {
            if let present = cheapest[goal.crossing], present.price <= goal.price { continue }
            cheapest[goal.crossing] = goal
            let point = grid.point(goal.crossing)
            low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
            high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
        }
        self.goals = cheapest
        goalBox = (low, high)
    }

    func run(from starts: [Port]) -> Result? {
        var best: [Int: Double] = [:]
        var origins: [Int: Int] = [:]
        var startOf: [Int: Port] = [:]
        var frontier = SearchFrontier()
        for start in starts {
            let state = start.crossing * 4 + start.heading.rawValue
            guard start.price < best[state] ?? .infinity else { continue }
            best[state] = start.price
            startOf[state] = start
            frontier.insert(state: state, cost: start.price, estimate: estimate(start.crossing))
        }
        while let (state, cost) = frontier.popCheapest() {
            guard cost <= best[state] ?? .infinity else { continue }
            if state >= grid.count * 4 {
                return result(state - grid.count * 4, origins: origins, startOf: startOf)
            }
            for (next, price) in steps(from: state) where cost + price < best[next] ?? .infinity {
                best[next] = cost + price
                if next < grid.count * 4 { origins[next] = state }
                let crossing = (next % (grid.count * 4)) / 4
                frontier.insert(state: next, cost: cost + price, estimate: estimate(crossing))
            }
        }
        return nil
    }

    /// The next states and their prices. Arriving at a goal is a state of its own, behind all others.
    private func steps(from state: Int) -> [(state: Int, price: Double)] {
        let crossing = state / 4
        guard let heading = Heading(rawValue: state % 4) else { return [] }
        var steps: [(state: Int, price: Double)] = []
        if let goal = goals[crossing] {
            let bend = goal.heading.opposite == heading ? 0 : LinkMeasures.bendPrice
            steps.append((state: grid.count * 4 + state, price: goal.price + bend))
        }
        let here = grid.point(crossing)
        for direction in Heading.allCases where direction != heading.opposite {
            guard let next = grid.neighbour(of: crossing, direction) else { continue }
            let there = grid.point(next)
            let length = abs(there.x - here.x) + abs(there.y - here.y)
            var price = direction == heading ? 0 : LinkMeasures.bendPrice
            price += grid.isUsed(crossing, next) ? length * LinkMeasures.sharingFactor + 20 : length
            if grid.isCrossed(next, going: direction) { price += LinkMeasures.crossingPrice }
            steps.append((state: next * 4 + direction.rawValue, price: price))
        }
        return steps
    }

    private func estimate(_ crossing: Int) -> Double {
        let point = grid.point(crossing)
        let x = max(goalBox.low.x - point.x, point.x - goalBox.high.x, 0)
        let y = max(goalBox.low.y - point.y, point.y - goalBox.high.y, 0)
        return x + y
    }

    private func result(_ last: Int, origins: [Int: Int], startOf: [Int: Port]) -> Result? {
        let states = Array(sequence(first: last) { origins[$0] })
        guard let first = states.last, let start = startOf[first], let end = goals[last / 4] else {
            return nil
        }
        return Result(start: start, end: end, crossings: states.reversed().map { $0 / 4 })
    }
}

/// The states still to look at, the most promising first; ties by the state, so that every run is the same.
private struct SearchFrontier {
    private struct Entry {
        let total: Double
        let cost: Double
        let state: Int

        func precedes(_ other: Entry) -> Bool {
            total != other.total ? total < other.total : state < other.state
        }
    }

    private var heap: [Entry] = []

    mutating func insert(state: Int, cost: Double, estimate: Double) {
        heap.append(Entry(total: cost + estimate, cost: cost, state: state))
        var child = heap.count - 1
        while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func popCheapest() -> (state: Int, cost: Double)? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return (first.state, first.cost) }
        heap[0] = last
        var parent = 0
        while true {
            let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < heap.count }
            guard let smallest = children.min(by: { heap[$0].precedes(heap[$1]) }) else { break }
            guard heap[smallest].precedes(heap[parent]) else { break }
            heap.swapAt(parent, smallest)
            parent = smallest
        }
        return (first.state, first.cost)
    }
}
