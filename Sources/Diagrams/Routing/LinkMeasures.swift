/// The distances and prices of lines that find their way between cards.
enum LinkMeasures {
    static let label = TextStyle(size: 11)
    /// How far from a card a line turns; a second line beside it keeps the wider distance.
    static let clearances = [14.0, 22.0]
    /// How near a card no line comes except to end there.
    static let closest = 8.0
    /// What a bend costs, in points of detour.
    static let bendPrice = 46.0
    /// What crossing another line costs.
    static let crossingPrice = 24.0
    /// How many times longer a stretch seems that another line already uses.
    static let sharingFactor = 6.0
    /// Where lines may end along a side, the favourite first.
    static let slots = [0.5, 0.3, 0.7]
    /// What an end away from the middle of a side costs.
    static let slotPrice = 8.0
    static let cornerRadius = 8.0
    static let arrowLength = 9.0
    /// Beyond so many crossings of the grid a picture has no lines routed around cards any more.
    static let largestGrid = 4_000_000
}
