/// Which way round the table of who met whom stands, and how wide its parts are, in points.
enum CoverageShape {
    /// The width of a column of one of us, when their people are the rows.
    static let ourColumn = 118.0
    /// The width of a column of one of them, when our people are the rows.
    static let theirColumn = 136.0
    /// The width of the last column, which sums up.
    static let reachColumn = 132.0
    /// Up to so many of their people are columns.
    static let mostColumns = 12
    /// The height of a row of one of us.
    static let ourRow = 46.0
    /// Between two rows.
    static let rowGap = 6.0
    /// Between two blocks of rows beside each other.
    static let blockGap = 56.0
    /// The fewest rows of a block.
    static let fewestRows = 14
    /// The shape that is aimed at: half as wide again as high.
    static let wantedShape = 1.5

    /// Whether their people are the rows, from top to bottom: when they are too many to be columns.
    static func isUpright(ours: Int, theirs: Int) -> Bool { theirs > mostColumns || ours > theirs }
}
