import Layout

/// The lines along which links may run: beside every card, and through the ends of their sides.
struct RoutingGrid {
    /// The places of the vertical lines, ascending.
    let xs: [Double]
    /// The places of the horizontal lines, ascending.
    let ys: [Double]
    /// How much a search trusts its estimate: the more, the sooner it is content with a way.
    let trust: Double
    private var blocked: [Bool]
    /// For each crossing, whether a link uses the stretch to the right of it, and the one below it.
    private var usedRight: [Bool]
    private var usedDown: [Bool]

    /// A grid with lines beside every card; `nil` when there are too many.
    ///
    /// - Parameters:
    ///   - obstacles: the cards.
    ///   - ends: those of them at which links end.
    ///   - words: what links may not cross either, without a distance to keep.
    init?(obstacles: [Rectangle], ends: [Rectangle], words: [Rectangle]) {
        let xs = RoutingGrid.lines(obstacles.map { ($0.x, $0.maxX) }, ends: ends.flatMap(RoutingGrid.slots))
        let ys = RoutingGrid.lines(obstacles.map { ($0.y, $0.maxY) }, ends: ends.flatMap(RoutingGrid.drops))
        guard !xs.isEmpty, xs.count * ys.count <= LinkMeasures.largestGrid else { return nil }
        self.init(xs, ys, obstacles: obstacles, words: words)
    }

    /// The grid of one link on a large picture.
    ///
    /// - Parameters:
    ///   - lines: those on which links may pass between the cards.
    ///   - ends: the two cards at which the link ends.
    ///   - window: where a way is looked for; everywhere when `nil`.
    init(
        along lines: SparseLines.Lines,
        obstacles: [Rectangle],
        ends: [Rectangle],
        words: [Rectangle],
        window: Rectangle?
    ) {
        let beside = LinkMeasures.clearances
        let xs = ends.flatMap { end in
            RoutingGrid.slots(of: end) + beside.flatMap { [end.x - $0, end.maxX + $0] }
        }
        let ys = ends.flatMap { end in
            RoutingGrid.drops(of: end) + beside.flatMap { [end.y - $0, end.maxY + $0] }
        }
        func isIn(_ place: Double, _ low: Double?, _ high: Double?) -> Bool {
            place >= low ?? place && place <= high ?? place
        }
        self.init(
            Set(xs + lines.xs.filter { isIn($0, window?.x, window?.maxX) }).sorted(),
            Set(ys + lines.ys.filter { isIn($0, window?.y, window?.maxY) }).sorted(),
            obstacles: window.map { window in obstacles.filter { $0.overlaps(window) } } ?? obstacles,
            words: window.map { window in words.filter { $0.overlaps(window) } } ?? words
        )
    }

    private init(_ xs: [Double], _ ys: [Double], obstacles: [Rectangle], words: [Rectangle]) {
        self.xs = xs
        self.ys = ys
        trust = LinkMeasures.trust(crossings: xs.count * ys.count)
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

    /// Notes the stretches of a link that was routed on another grid, where this one has its lines.
    mutating func use(along points: [Point]) {
        for (start, end) in zip(points, points.dropFirst()) {
            let columns = RoutingGrid.span(of: xs, start.x, end.x)
            let rows = RoutingGrid.span(of: ys, start.y, end.y)
            if start.y == end.y, let row = rows.first, ys[row] == start.y {
                for column in columns.dropLast() { usedRight[row * xs.count + column] = true }
            } else if start.x == end.x, let column = columns.first, xs[column] == start.x {
                for row in rows.dropLast() { usedDown[row * xs.count + column] = true }
            }
        }
    }

    /// The lines between two places, both included.
    private static func span(of lines: [Double], _ one: Double, _ other: Double) -> Range<Int> {
        let first = position(in: lines) { $0 >= min(one, other) }
        return first..<max(first, position(in: lines) { $0 > max(one, other) })
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
