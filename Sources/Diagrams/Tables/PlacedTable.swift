public import Layout

/// What a table draws around and between cards.
public struct PlacedTable: Sendable, Hashable {
    /// The grounds of cells, rows and columns.
    public var bands: [PlacedBand] = []
    /// The headings.
    public var heads: [PlacedHead] = []
    /// The signs of who met whom.
    public var meetings: [PlacedMeeting] = []
    /// The signs of how many met somebody.
    public var reaches: [PlacedReach] = []
}

/// The ground of a part of a table.
public struct PlacedBand: Sendable, Hashable {
    /// What it says.
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// Nothing more than that what stands on it belongs together.
        case plain
        /// Here stands what is not known.
        case unknown
        /// Here something is missing.
        case gap
    }

    /// What it says.
    public let kind: Kind
    /// Where it is.
    public let area: Rectangle
}

/// A heading of a row or a column with its place.
public struct PlacedHead: Sendable, Hashable {
    /// How it is set.
    public enum Style: Sendable, Hashable {
        /// What the rows or the columns tell apart.
        case axis
        /// What one of them stands for.
        case line
        /// What stands below that.
        case note
    }

    /// The text.
    public let text: String
    /// How it is set.
    public let style: Style
    /// Where it begins.
    public let baseline: Point
    /// The sign before it, with its middle.
    public var sign: CardSign?
    /// The middle of the sign.
    public var signCenter = Point(x: 0, y: 0)
}

/// A meeting of two people with its place.
public struct PlacedMeeting: Sendable, Hashable {
    /// The meeting.
    public let meeting: SceneCoverage.Meeting
    /// The cell.
    public let area: Rectangle
}

/// How many met somebody, with its place.
public struct PlacedReach: Sendable, Hashable {
    /// How many.
    public let reach: SceneCoverage.Reach
    /// The cell.
    public let area: Rectangle
}

extension PlacedTable {
    /// Everything that it covers.
    var areas: [Rectangle] {
        bands.map(\.area) + meetings.map(\.area) + reaches.map(\.area) + heads.map(\.area)
    }
}

extension PlacedHead {
    /// What the words cover.
    var area: Rectangle {
        let width = TextMetrics.width(of: text, style.text)
        let height = style.text.lineHeight
        return Rectangle(x: baseline.x, y: baseline.y - height + 3, width: width, height: height)
    }
}

extension PlacedHead.Style {
    var text: TextStyle {
        switch self {
        case .axis: TextStyle(size: 11, isBold: true)
        case .line: TextStyle(size: 13, isBold: true)
        case .note: TextStyle(size: 11)
        }
    }

    var ink: ColorRole {
        switch self {
        case .axis: .neutral
        case .line: .ink
        case .note: .mutedInk
        }
    }
}
