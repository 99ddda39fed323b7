public import Layout

/// A point of a picture, in points; y grows downwards.
public struct Point: Sendable, Hashable {
    /// From the left edge.
    public var x: Double
    /// From the top edge.
    public var y: Double

    /// A point.
    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

/// A scene in which everything has its place.
public struct Picture: Sendable, Hashable {
    /// The scene.
    public let scene: Scene
    /// The width of the whole picture.
    public let width: Double
    /// The height of the whole picture.
    public let height: Double
    /// The baseline of the heading.
    public let titleBaseline: Point
    /// The cards, in the order of the scene.
    public let cards: [PlacedCard]
    /// The frames of units.
    public let frames: [PlacedFrame]
    /// The reporting lines, in straight elbows.
    public let elbows: [PlacedElbow]
    /// The other lines.
    public let links: [PlacedLink]
    /// The headings of columns.
    public let headings: [PlacedHeading]
    /// The table around the cards, in a view that is one.
    public let table: PlacedTable?
    /// Where the list of findings begins, and its rows.
    public let findings: PlacedFindings?
    /// The signs of the legend.
    public let legend: [PlacedLegendEntry]
    /// The height of the thin line above the legend.
    public let legendRule: Double
}

/// A card with its place.
public struct PlacedCard: Sendable, Hashable {
    /// The card.
    public let card: Card
    /// Where it is.
    public let area: Rectangle

    /// The middle of the disc with the number of a finding: on the upper right corner, and inside of a small card.
    public func badgeCenter(_ position: Int) -> Point {
        guard card.isCompact else { return Point(x: area.maxX - 2 - 26 * Double(position), y: area.y + 1) }
        let signs =
            CompactMeasures.rightInset + (card.accessLevel == nil ? 0 : CompactMeasures.accessWidth)
            + (card.form?.say == nil ? 0 : CompactMeasures.sayWidth)
        let right = area.maxX - signs - CompactMeasures.badgeWidth * (Double(position) + 0.5)
        return Point(x: right, y: area.y + CompactMeasures.signDrop)
    }

    /// How large such a disc is.
    public var badgeRadius: Double { card.isCompact ? CompactMeasures.badgeRadius : CardMeasures.badgeRadius }
}

/// A frame with its place.
public struct PlacedFrame: Sendable, Hashable {
    /// The frame.
    public let frame: UnitFrame
    /// The name, cut to the width of the frame.
    public let title: String
    /// Where it is.
    public let area: Rectangle
}

/// A reporting line with its corners, from the manager down.
public struct PlacedElbow: Sendable, Hashable {
    /// The line.
    public let line: TreeLine
    /// The corners.
    public let points: [Point]
}

/// A line between two cards with its corners, from its start to its arrow.
public struct PlacedLink: Sendable, Hashable {
    /// The line.
    public let link: SceneLink
    /// The corners.
    public let points: [Point]
    /// Whether the line swings from corner to corner, level at each, instead of turning at right angles.
    public var isCurved = false
    /// The label with its place; `nil` when there is no room for one that collides with nothing.
    public let label: PlacedLabel?
}

/// The heading of a column with its place.
public struct PlacedHeading: Sendable, Hashable {
    /// The text.
    public let text: String
    /// Where it begins.
    public let baseline: Point
}

/// A label with its place.
public struct PlacedLabel: Sendable, Hashable {
    /// The text.
    public let text: String
    /// The area that the text fills.
    public let area: Rectangle
}

/// The list of findings with its place.
public struct PlacedFindings: Sendable, Hashable {
    /// The baseline of its title.
    public let titleBaseline: Point
    /// The rows.
    public let rows: [PlacedFindingRow]
}

/// One row of the list of findings.
public struct PlacedFindingRow: Sendable, Hashable {
    /// The row.
    public let row: FindingRow
    /// The centre of its number.
    public let center: Point
    /// The title, cut to its column.
    public let title: String
    /// The baseline of the title.
    public let titleBaseline: Point
    /// The lines of its text.
    public let lines: [String]
    /// The baseline of the first line of the text.
    public let textBaseline: Point
}

/// One sign of the legend with its place.
public struct PlacedLegendEntry: Sendable, Hashable {
    /// The sign and what it means.
    public let entry: LegendEntry
    /// The left end of the sign, on its middle line.
    public let origin: Point
    /// Where the text begins.
    public let textStart: Point
}
