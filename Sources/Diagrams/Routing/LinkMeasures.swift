/// The distances and prices of lines that find their way between cards.
enum LinkMeasures {
    static let label = TextStyle(size: 11)
    /// How far from a card a line turns; a second line beside it keeps the wider distance.
    static let clearances = [20.0, 28.0]
    /// How near a card no line comes except to end there.
    static let closest = 8.0
    /// What a bend costs, in points of detour.
    static let bendPrice = 46.0
    /// What crossing another line costs.
    static let crossingPrice = 24.0
    /// How many times longer a stretch seems that another line already uses.
    static let sharingFactor = 6.0
    /// Where lines may end along an upper or lower side, as a share of its width, the favourite first.
    static let slots = [0.5, 0.3, 0.7]
    /// Where lines may end along an upright side, from its top, the favourite first: the same on cards of different
    /// heights, so that lines between neighbours are straight.
    static let drops = [44.0, 28.0, 60.0]
    /// What an end away from the middle of a side costs.
    static let slotPrice = 8.0
    static let cornerRadius = 8.0
    static let arrowLength = 9.0
    /// From how many crossings on a search is content with a good way instead of the best one.
    static let largeGrid = 20_000
    /// How much a search trusts its estimate: on a grid of a hundred thousand crossings the best of the long ways takes
    /// a tenth of a second to prove, and nobody sees the difference.
    static func trust(crossings: Int) -> Double {
        if crossings > 100_000 { return 4 }
        return crossings > largeGrid ? 2 : 1
    }
    /// Beyond so many crossings each link has a grid of its own.
    static let largestGrid = 60_000
}
