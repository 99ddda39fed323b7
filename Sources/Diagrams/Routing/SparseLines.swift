import Layout

/// The lines of the grid of a large picture: those beside which there is room to pass, and those at which links end.
///
/// A list of two hundred cards with a finger's breadth between them has no way across except around it; a line above and
/// below each of its cards would only make the grid large.
struct SparseLines {
    private let obstacles: [Rectangle]
    private let ends: [Rectangle]
    private var index = AreaIndex()

    init(_ obstacles: [Rectangle], ends: [Rectangle]) {
        self.obstacles = obstacles
        self.ends = ends
        for (number, obstacle) in obstacles.enumerated() {
            index.insert(obstacle.inset(by: -LinkMeasures.closest), owner: number)
        }
    }

    /// The places of the vertical and of the horizontal lines, ascending.
    func lines(slots: [Double], drops: [Double]) -> (xs: [Double], ys: [Double]) {
        let clearance = LinkMeasures.clearances[0]
        var xs = slots + SparseLines.piercing(obstacles.map { ($0.x, $0.maxX) })
        var ys = drops + SparseLines.piercing(obstacles.map { ($0.y, $0.maxY) })
        for area in obstacles {
            xs += [area.x - clearance, area.maxX + clearance].filter { isFree(x: $0, y: area.midY) }
            ys += [area.y - clearance, area.maxY + clearance].filter { isFree(x: area.midX, y: $0) }
        }
        for area in ends {
            for clearance in LinkMeasures.clearances {
                xs += [area.x - clearance, area.maxX + clearance]
                ys += [area.y - clearance, area.maxY + clearance]
            }
        }
        return (Set(xs).sorted(), Set(ys).sorted())
    }

    private func isFree(x: Double, y: Double) -> Bool {
        !index.overlaps(Rectangle(x: x - 0.5, y: y - 0.5, width: 1, height: 1))
    }

    /// As few places as possible, one at least inside of every side: so no step along the grid leaps over a card.
    private static func piercing(_ sides: [(low: Double, high: Double)]) -> [Double] {
        var places: [Double] = []
        for side in sides.sorted(by: { $0.high < $1.high }) where (places.last ?? -.infinity) <= side.low {
            places.append((side.high - 1).rounded())
        }
        return places
    }
}
