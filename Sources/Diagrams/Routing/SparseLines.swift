import Layout

/// The lines along which links can pass between the cards of a large picture: those beside which there is room.
///
/// A list of two hundred cards with a finger's breadth between them has no way across except around it; a line above and
/// below each of its cards would only make the grid large.
struct SparseLines {
    /// The places of lines, ascending.
    struct Lines {
        /// Of the vertical ones.
        let xs: [Double]
        /// Of the horizontal ones.
        let ys: [Double]
    }

    private let obstacles: [Rectangle]
    private var index = AreaIndex()

    init(_ obstacles: [Rectangle]) {
        self.obstacles = obstacles
        for obstacle in obstacles { index.insert(obstacle.inset(by: -LinkMeasures.closest)) }
    }

    /// - Parameter distance: of lines that are nearer to each other one is enough; one beside each card when 0.
    func lines(apart distance: Double) -> Lines {
        let clearance = LinkMeasures.clearances[0]
        var xs: [Double] = []
        var ys: [Double] = []
        for area in obstacles {
            xs += [area.x - clearance, area.maxX + clearance].filter { isFree(x: $0, y: area.midY) }
            ys += [area.y - clearance, area.maxY + clearance].filter { isFree(x: area.midX, y: $0) }
        }
        let upright = SparseLines.piercing(obstacles.map { ($0.x, $0.maxX) })
        let level = SparseLines.piercing(obstacles.map { ($0.y, $0.maxY) })
        return Lines(
            xs: Set(SparseLines.thinned(xs, apart: distance) + upright).sorted(),
            ys: Set(SparseLines.thinned(ys, apart: distance) + level).sorted()
        )
    }

    private static func thinned(_ places: [Double], apart distance: Double) -> [Double] {
        var kept: [Double] = []
        for place in places.sorted() where place - (kept.last ?? -.infinity) > distance { kept.append(place) }
        return kept
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
