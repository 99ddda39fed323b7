/// The cheapest way along the grid from one card to another: short, with few bends, apart from other lines.
///
/// Method: A* (Hart, Nilsson and Raphael, 1968) over crossings and headings. The estimate is the rectilinear distance to
/// the area of the goals, and one bend where both directions are still to go.
struct PathSearch {
    private var space = SearchSpace()
    private var frontier = SearchFrontier()

    /// What a search found: the ports and the crossings between them.
    struct Result {
        let start: Port
        let end: Port
        let crossings: [Int]
    }

    /// The cheapest way from one of the starts to one of the goals; `nil` when there is none.
    mutating func run(on grid: RoutingGrid, from starts: [Port], to goals: [Port]) -> Result? {
        guard let area = GoalArea(goals, on: grid) else { return nil }
        space.reset(stateCount: grid.count * 4)
        frontier.removeAll()
        for start in starts {
            reach(start.crossing * 4 + start.heading.rawValue, cost: start.price, from: nil, on: grid, area)
        }
        var best: (state: Int, goal: Port, cost: Double)?
        while let entry = frontier.popFirst() {
            if let best, entry.total >= best.cost { break }
            guard entry.cost <= space.cost(of: entry.state) else { continue }
            if let goal = area.ports[entry.state / 4] {
                let cost = entry.cost + goal.price + bendPrice(arriving: entry.state, at: goal)
                if cost < best?.cost ?? .infinity { best = (entry.state, goal, cost) }
            }
            expand(entry, on: grid, area)
        }
        return best.flatMap { result($0.state, $0.goal, starts: starts) }
    }

    private func bendPrice(arriving state: Int, at goal: Port) -> Double {
        goal.heading.opposite.rawValue == state % 4 ? 0 : LinkMeasures.bendPrice
    }

    private mutating func expand(_ entry: SearchFrontier.Entry, on grid: RoutingGrid, _ area: GoalArea) {
        let crossing = entry.state / 4
        guard let heading = Heading(rawValue: entry.state % 4) else { return }
        for direction in Heading.allCases where direction != heading.opposite {
            guard let next = grid.neighbour(of: crossing, direction) else { continue }
            let price = grid.price(from: crossing, to: next, going: direction)
            let bend = direction == heading ? 0 : LinkMeasures.bendPrice
            let state = next * 4 + direction.rawValue
            reach(state, cost: entry.cost + price + bend, from: entry.state, on: grid, area)
        }
    }

    private mutating func reach(
        _ state: Int,
        cost: Double,
        from origin: Int?,
        on grid: RoutingGrid,
        _ area: GoalArea
    ) {
        guard cost < space.cost(of: state) else { return }
        space.reach(state, cost: cost, from: origin)
        let estimate = area.estimate(from: grid.point(state / 4)) * grid.trust
        frontier.insert(.init(total: cost + estimate, cost: cost, state: state))
    }

    private func result(_ last: Int, _ goal: Port, starts: [Port]) -> Result? {
        let states = Array(sequence(first: last) { space.origin(of: $0) })
        guard let first = states.last else { return nil }
        let possible = starts.filter { $0.crossing * 4 + $0.heading.rawValue == first }
        guard let start = possible.min(by: { $0.price < $1.price }) else { return nil }
        return Result(start: start, end: goal, crossings: states.reversed().map { $0 / 4 })
    }
}

/// The goals of a search, and the area that they span.
private struct GoalArea {
    /// The cheapest port at each crossing.
    let ports: [Int: Port]
    private let low: Point
    private let high: Point

    init?(_ goals: [Port], on grid: RoutingGrid) {
        guard !goals.isEmpty else { return nil }
        var cheapest: [Int: Port] = [:]
        for goal in goals {
            if let present = cheapest[goal.crossing], present.price <= goal.price { continue }
            cheapest[goal.crossing] = goal
        }
        ports = cheapest
        let points = goals.map { grid.point($0.crossing) }
        low = Point(x: points.map(\.x).min() ?? 0, y: points.map(\.y).min() ?? 0)
        high = Point(x: points.map(\.x).max() ?? 0, y: points.map(\.y).max() ?? 0)
    }

    func estimate(from point: Point) -> Double {
        let x = max(low.x - point.x, point.x - high.x, 0)
        let y = max(low.y - point.y, point.y - high.y, 0)
        return x + y + (x > 0 && y > 0 ? LinkMeasures.bendPrice : 0)
    }
}
