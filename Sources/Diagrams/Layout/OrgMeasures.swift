/// The distances of an org chart, in points.
enum OrgMeasures {
    /// Around the whole picture.
    static let margin = 40.0
    /// Between a rank of the tree and the next.
    static let rankGap = 72.0
    /// How far above a rank its reporting lines run.
    static let busRise = 36.0
    /// Between the cards of a stack, one below the other.
    static let stackRowGap = 16.0
    /// Between the columns of a stack.
    static let stackColumnGap = 20.0
    /// From a stack's left edge to its cards: room for the reporting line.
    static let trunkInset = 46.0
    /// From a stack's left edge to the reporting line.
    static let trunkOffset = 37.0
    /// Around the members of a unit, and above them for its name.
    static let framePadding = 13.0
    static let frameTitleHeight = 20.0
    /// What Graphviz keeps free around the members of a unit.
    static let frameMargin = 22.0
    /// Between the tree and the cards beside it, and between these.
    static let besideGap = 104.0
    static let besideRowGap = 52.0
    /// From the heading to the chart.
    static let headHeight = 92.0
    /// The narrowest picture.
    static let minimumWidth = 760.0
}
