/// Where an engine put the boxes and frames of a skeleton. Everything is inside `size`, whose origin is at the
/// top left; y grows downwards; all lengths are points.
public struct Placement: Sendable, Hashable {
    /// The rectangle of each box, in the order of the skeleton, exactly as large as asked.
    public let boxes: [Rectangle]
    /// The rectangle of each frame, in the order of the skeleton.
    public let frames: [Rectangle]
    /// The extents of the whole.
    public let size: Size

    /// The extents of a picture.
    public struct Size: Sendable, Hashable {
        /// The extent to the right, in points.
        public let width: Double
        /// The extent downwards, in points.
        public let height: Double

        /// A size from its extents in points.
        public init(width: Double, height: Double) {
            self.width = width
            self.height = height
        }
    }

    /// A placement as it is: the caller sees to it that everything is inside `size`.
    public init(boxes: [Rectangle], frames: [Rectangle], size: Size) {
        self.boxes = boxes
        self.frames = frames
        self.size = size
    }

    /// The placement of rectangles from anywhere in the plane, moved to the origin.
    package init(movingToOrigin boxes: [Rectangle], frames: [Rectangle]) {
        let none = Rectangle(x: 0, y: 0, width: 0, height: 0)
        let extent = Rectangle.around(boxes + frames) ?? none
        let movedBoxes = boxes.map { $0.moved(right: -extent.x, down: -extent.y) }
        let movedFrames = frames.map { $0.moved(right: -extent.x, down: -extent.y) }
        // Measured after moving, so that rounding leaves nothing outside.
        let moved = Rectangle.around(movedBoxes + movedFrames) ?? none
        self.init(
            boxes: movedBoxes,
            frames: movedFrames,
            size: Size(width: moved.maxX, height: moved.maxY)
        )
    }
}
