import Layout

/// The lines along which links may run: beside every card, and through the ends of their sides.
struct RoutingGrid {
    /// The places of the vertical lines, ascending.
    let xs: [Double]
    /// The places of the horizontal lines, ascending.
    let ys: [Double]
    private var blocked: [Bool]
    /// For each crossing, whether a link uses the stretch to the right of it, and the one below it.
    private var usedRight: [Bool]
    private var usedDown: [Bool]

    /// - Parameters:
    ///   - obstacles: the cards.
    ///   - ends: those of them at which links end.
    ///   - words: what links may not cross either, without a distance to keep.
    init?(obstacles: [Rectangle], ends: [Rectangle], words: [Rectangle]) {
        let slots = ends.flatMap(RoutingGrid.slots)
        let drops = ends.flatMap(RoutingGrid.drops)
        let all = (
            RoutingGrid.lines(obstacles.map { ($0.x, $0.maxX) }, ends: slots),
            RoutingGrid.lines(obstacles.map { ($0.y, $0.maxY) }, ends: drops)
        )
        (xs, ys) =
            all.0.count * all.1.count <= LinkMeasures.largestFullGrid
            ? all : SparseLines(obstacles, ends: ends).lines(slots: slots, drops: drops)
        guard !xs.isEmpty, xs.count * ys.count <= LinkMeasures.largestGrid else { return nil }
        blocked = [Bool](repeating: false, count: xs.count * ys.count)
        usedRight = blocked
        usedDown = blocked
        for obstacle in obstacles { block(obstacle.inset(by: -LinkMeasures.closest)) }
        for area in words { block(area) }
    }

    private typealias Side = (low: Double, high: Double)

    /// Beside every card, through the ends of links, and through the middle of every card: so no step from one
    /// crossing to the next leaps over a card.
    private static func lines(_ sides: [Side], ends: [Double]) -> [Double] {
        let beside = sides.flatMap { side in
            LinkMeasures.clearances.flatMap { [side.low - $0, side.high + $0] }
                + [((side.low + side.high) / 2).rounded()]
        }
        return Set(beside + ends).sorted()
    }

    /// Where lines may end along the upper and the lower side of a card, on whole points, so that lines of neighbours
    /// meet.
    static func slots(of area: Rectangle) -> [Double] {
        LinkMeasures.slots.map { (area.x + area.width * $0).rounded() }
    }

    /// Where lines may end along the upright sides of a card.
    static func drops(of area: Rectangle) -> [Double] {
        LinkMeasures.drops.filter { $0 <= area.height - 10 }.map { (area.y + $0).rounded() }
    }

    private mutating func block(_ area: Rectangle) {
        let columns = RoutingGrid.indices(of: xs, from: area.x, to: area.maxX)
        for row in RoutingGrid.indices(of: ys, from: area.y, to: area.maxY) {
            for column in columns { blocked[row * xs.count + column] = true }
        }
    }

    /// The lines strictly between two places.
    private static func indices(of lines: [Double], from low: Double, to high: Double) -> Range<Int> {
        let first = position(in: lines) { $0 > low }
        return first..<max(first, position(in: lines) { $0 >= high })
    }

    private static func position(in lines: [Double], where isAfter: (Double) -> Bool) -> Int {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if isAfter(lines[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The crossing at a place, if there is a free one.
    func crossing(x: Double, y: Double) -> Int? {
        let column = RoutingGrid.position(in: xs) { $0 >= x }
        let row = RoutingGrid.position(in: ys) { $0 >= y }
        guard column < xs.count, row < ys.count, xs[column] == x, ys[row] == y else { return nil }
        let crossing = row * xs.count + column
        return blocked[crossing] ? nil : crossing
    }

    func point(_ crossing: Int) -> Point { Point(x: xs[crossing % xs.count], y: ys[crossing / xs.count]) }

    var count: Int { blocked.count }

    /// The neighbour in a direction, if it is free.
    func neighbour(of crossing: Int, _ direction: Heading) -> Int? {
        let column = crossing % xs.count
        let next: Int
        switch direction {
        case .right: next = column + 1 < xs.count ? crossing + 1 : -1
        case .left: next = column > 0 ? crossing - 1 : -1
        case .down: next = crossing + xs.count
        case .up: next = crossing - xs.count
        }
        guard next >= 0, next < blocked.count, !blocked[next] else { return nil }
        return next
    }

    /// Whether a card, or a name, keeps a crossing from being used.
    func isBlocked(_ crossing: Int) -> Bool { blocked[crossing] }

    /// Which way a neighbour lies.
    func heading(from crossing: Int, to next: Int) -> Heading {
        if abs(next - crossing) == 1 { return next > crossing ? .right : .left }
        return next > crossing ? .down : .up
    }

    /// Whether a link uses the stretch between two neighbours.
    func isUsed(_ one: Int, _ other: Int) -> Bool {
        let first = min(one, other)
        return abs(one - other) == 1 ? usedRight[first] : usedDown[first]
    }

    /// Whether a link runs through a crossing at a right angle to a direction.
    func isCrossed(_ crossing: Int, going direction: Heading) -> Bool {
        direction.isHorizontal
            ? usedDown[crossing] || (crossing >= xs.count && usedDown[crossing - xs.count])
            : usedRight[crossing] || (crossing > 0 && usedRight[crossing - 1])
    }

    /// What it costs to go from one crossing to its neighbour.
    func price(from crossing: Int, to next: Int, going direction: Heading) -> Double {
        let here = point(crossing)
        let there = point(next)
        let length = abs(there.x - here.x) + abs(there.y - here.y)
        let stretch = isUsed(crossing, next) ? length * LinkMeasures.sharingFactor + 20 : length
        return isCrossed(next, going: direction) ? stretch + LinkMeasures.crossingPrice : stretch
    }

    mutating func use(_ crossings: [Int]) {
        for (one, other) in zip(crossings, crossings.dropFirst()) {
            if abs(one - other) == 1 {
                usedRight[min(one, other)] = true
            } else {
                usedDown[min(one, other)] = true
            }
        }
    }
}

/// The four ways to go on the grid.
enum Heading: Int, CaseIterable {
    case right, down, left, up

    var isHorizontal: Bool { self == .right || self == .left }
    var opposite: Heading { Heading.allCases[(rawValue + 2) % 4] }
}
