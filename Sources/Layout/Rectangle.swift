/// An upright rectangle, in points. The origin of the plane is at the top left and y grows downwards.
public struct Rectangle: Sendable, Hashable {
    /// The left edge.
    public var x: Double
    /// The upper edge.
    public var y: Double
    /// The extent to the right.
    public var width: Double
    /// The extent downwards.
    public var height: Double

    /// A rectangle from its upper left corner and its extents.
    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// The right edge.
    public var maxX: Double { x + width }
    /// The lower edge.
    public var maxY: Double { y + height }
    /// The middle from left to right.
    public var midX: Double { x + width / 2 }
    /// The middle from top to bottom.
    public var midY: Double { y + height / 2 }
}
