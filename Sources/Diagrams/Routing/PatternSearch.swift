/// The cheapest way of one plain shape: out of a card, up or down beside it, along a level line, up or down beside the
/// other card, and in.
///
/// On a large picture nearly every link has such a way, and looking through them all costs a small part of a search that
/// follows the grid step by step. What has none is left to `PathSearch`.
struct PatternSearch {
    private let runs: FreeRuns

    /// How many of the shortest ways are priced exactly.
    private static let pricedCandidates = 24

    init(grid: RoutingGrid) { runs = FreeRuns(grid) }

    private struct Candidate {
        let start: Port
        let end: Port
        let level: Int
        let length: Double

        func precedes(_ other: Candidate) -> Bool {
            (length, level, start.crossing, end.crossing)
                < (other.length, other.level, other.start.crossing, other.end.crossing)
        }
    }

    func run(on grid: RoutingGrid, from starts: [Port], to ends: [Port]) -> PathSearch.Result? {
        var candidates: [Candidate] = []
        for start in starts {
            for end in ends { addCandidates(start, end, on: grid, to: &candidates) }
        }
        var best: (result: PathSearch.Result, price: Double)?
        for candidate in candidates {
            if let best, candidate.length >= best.price { break }
            let result = way(candidate, on: grid)
            let price = price(result.crossings, on: grid) + candidate.start.price + candidate.end.price
            if price < best?.price ?? .infinity { best = (result, price) }
        }
        return best?.result
    }

    /// Adds the free ways between two ports, one for each level line, and keeps the shortest of all.
    private func addCandidates(_ start: Port, _ end: Port, on grid: RoutingGrid, to found: inout [Candidate])
    {
        let width = grid.xs.count
        let (from, to) = (start.crossing % width, end.crossing % width)
        let (first, last) = (start.crossing / width, end.crossing / width)
        let across = abs(grid.xs[from] - grid.xs[to])
        for level in grid.ys.indices {
            let upright = abs(grid.ys[first] - grid.ys[level]) + abs(grid.ys[last] - grid.ys[level])
            let candidate = Candidate(start: start, end: end, level: level, length: across + upright)
            let isFull = found.count == PatternSearch.pricedCandidates
            if isFull, let worst = found.last, !candidate.precedes(worst) { continue }
            guard runs.isRowFree(level, from, to), runs.isColumnFree(from, first, level),
                runs.isColumnFree(to, level, last)
            else { continue }
            if isFull { found.removeLast() }
            found.insert(candidate, at: found.firstIndex { candidate.precedes($0) } ?? found.count)
        }
    }

    private func way(_ candidate: Candidate, on grid: RoutingGrid) -> PathSearch.Result {
        let width = grid.xs.count
        let start = candidate.start.crossing
        let end = candidate.end.crossing
        let first = PatternSearch.steps(start / width, candidate.level).map { $0 * width + start % width }
        let along = PatternSearch.steps(start % width, end % width).map { candidate.level * width + $0 }
        let last = PatternSearch.steps(candidate.level, end / width).map { $0 * width + end % width }
        var crossings: [Int] = []
        for crossing in first + along + last where crossing != crossings.last { crossings.append(crossing) }
        return PathSearch.Result(start: candidate.start, end: candidate.end, crossings: crossings)
    }

    private static func steps(_ from: Int, _ to: Int) -> [Int] {
        Array(from <= to ? stride(from: from, through: to, by: 1) : stride(from: from, through: to, by: -1))
    }

    private func price(_ crossings: [Int], on grid: RoutingGrid) -> Double {
        var price = 0.0
        var heading: Heading?
        for (here, there) in zip(crossings, crossings.dropFirst()) {
            let next = grid.heading(from: here, to: there)
            price += grid.price(from: here, to: there, going: next)
            if let heading, heading != next { price += LinkMeasures.bendPrice }
            heading = next
        }
        return price
    }
}
