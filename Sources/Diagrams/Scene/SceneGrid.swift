/// A table whose cells hold cards: one value across, one up.
public struct SceneGrid: Sendable, Hashable, Codable {
    /// What a column or a row stands for.
    public struct Line: Sendable, Hashable, Codable {
        /// A stable name, such as `high`.
        public let identifier: String
        /// The heading.
        public let title: String
        /// The sign beside the heading.
        public let sign: CardSign?
        /// Whether it is for those of whom the value is not known: it stands apart.
        public let isUnknown: Bool
    }

    /// The cards of one row and one column.
    public struct Cell: Sendable, Hashable, Codable {
        /// The number of the row.
        public let row: Int
        /// The number of the column.
        public let column: Int
        /// The cards, in reading order.
        public internal(set) var cards: [String]
    }

    /// What the columns tell apart.
    public let columnsTitle: String
    /// What the rows tell apart.
    public let rowsTitle: String
    /// The columns, from the left.
    public let columns: [Line]
    /// The rows, from the top.
    public let rows: [Line]
    /// The cells that hold cards, row by row.
    public internal(set) var cells: [Cell]
}
