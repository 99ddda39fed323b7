/// One way to arrange a part and everything below it.
struct Shape: Hashable {
    /// How the parts below stand.
    enum Body: Hashable {
        case none
        /// Beside each other, below one line.
        case row
        /// One below the other, in columns of so many; each column hangs from a line on its left.
        case columns([Int])
    }

    /// How the cards of a chain of only reports stand.
    enum Chain: Hashable {
        /// One below the other, in so many columns.
        case columns(Int)
        /// Each below the one before and further to the right, as in a list.
        case stairs
    }

    var width: Double
    var height: Double
    var body = Body.none
    /// Which shape each part below has.
    var choices: [Int] = []
    var chain = Chain.columns(1)
    /// From the left edge to where a line from above arrives.
    var anchor: Double
    /// From the top to the first card.
    var lead = 0.0

    /// Those shapes than which no other is narrower and lower at once, the narrowest first; of many a few of every kind.
    static func best(of shapes: [Shape], atMost limit: Int) -> [Shape] {
        let sorted = shapes.sorted { ($0.width, $0.height) < ($1.width, $1.height) }
        var best: [Shape] = []
        for shape in sorted where shape.height < (best.last?.height ?? .infinity) - 0.5 { best.append(shape) }
        guard best.count > limit else { return best }
        return (0..<limit).map { best[$0 * (best.count - 1) / (limit - 1)] }
    }
}

extension [Shape] {
    /// The lowest shape that is not wider; the narrowest when all are.
    func lowest(within width: Double) -> Int { lastIndex { $0.width <= width } ?? 0 }

    /// The narrowest shape that is not higher; the lowest when all are.
    func narrowest(within height: Double) -> Int { firstIndex { $0.height <= height } ?? (count - 1) }
}
