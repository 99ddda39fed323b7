/// The distances of a view in columns, in points.
enum ColumnMeasures {
    /// Between two columns: room for lines to swing.
    static let columnGap = 92.0
    /// Between two cards of a column.
    static let rowGap = 26.0
    /// What a line that passes through a column keeps free.
    static let laneHeight = 6.0
    /// From the headings of the columns to the first card.
    static let headingGap = 26.0
    /// How far from the corners of a card lines may end.
    static let portInset = 16.0
    /// How far apart lines end on a card, at most.
    static let portGap = 16.0
    /// How often columns are moved towards their neighbours.
    static let rounds = 6
    /// How often columns are sorted anew to have fewer crossings.
    static let sweeps = 24
}
