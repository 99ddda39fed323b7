/// The distances of an arrangement, in points: a picture of few cards has room for the labels of lines, a picture of many
/// has to be read on one page.
struct Spacing: Hashable {
    /// Between cards that hang one below the other.
    let rowGap: Double
    /// Between a manager and the first card that hangs from their left side.
    let hangGap: Double
    /// Between columns of one manager.
    let columnGap: Double
    /// Between parts that stand beside each other, and between roots.
    let blockGap: Double
    /// Between a manager and a rank of reports.
    let rankGap: Double
    /// How far above a rank its reporting line runs.
    let busRise: Double
    /// From the left edge of a column to its cards: room for the reporting line.
    let trunkInset: Double
    /// From the left edge of a column to its reporting line: outside of a frame around the cards, and not where a line that
    /// is no reporting line passes them.
    let trunkOffset: Double

    static let wide = Spacing(
        rowGap: 20,
        hangGap: 26,
        columnGap: 24,
        blockGap: 52,
        rankGap: 72,
        busRise: 36,
        trunkInset: 46,
        trunkOffset: 31
    )
    static let narrow = Spacing(
        rowGap: 13,
        hangGap: 15,
        columnGap: 18,
        blockGap: 36,
        rankGap: 44,
        busRise: 22,
        trunkInset: 34,
        trunkOffset: 19
    )

    /// Above the cards of a group in several columns: room for the line that joins the columns.
    static let groupBusRoom = 12.0
    /// How far below the top of a group that line runs.
    static let groupBusDrop = 4.0

    static func of(cardCount: Int) -> Spacing { cardCount <= 60 ? wide : narrow }
}
