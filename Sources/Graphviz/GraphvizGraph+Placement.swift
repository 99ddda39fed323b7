import Layout

extension GraphvizGraph {
    /// Where the boxes and frames of a skeleton are, in a graph that is laid out.
    ///
    /// The positions are turned over once: Graphviz has y growing upwards.
    func placement(of skeleton: Skeleton) throws(LayoutError) -> Placement {
        guard let bounds = PositionText.numbers(rootText("bb"), count: 4) else {
            throw .incomplete(reason: "the graph has no bounding box")
        }
        let isExact = bounds.allSatisfy { abs($0) < Self.exactBelow }
        var boxes: [Rectangle] = []
        for (index, box) in skeleton.boxes.enumerated() {
            guard let center = isExact ? position(of: index) : drawnPosition(of: index) else {
                throw .incomplete(reason: "box \(index) has no position")
            }
            boxes.append(Self.rectangle(of: box, around: center))
        }
        var frames: [Rectangle] = []
        for index in skeleton.frames.indices {
            guard let frame = isExact ? boundingBox(of: index) : drawnBoundingBox(of: index) else {
                throw .incomplete(reason: "frame \(index) has no bounding box")
            }
            frames.append(frame)
        }
        return Placement(movingToOrigin: boxes, frames: frames)
    }

    /// Graphviz writes positions with five digits, which are whole points up to here. It writes drawings with
    /// two decimals, however large; the child adds them from the same size on.
    private static let exactBelow = 99_999.0

    private func position(of box: Int) -> (x: Double, y: Double)? {
        guard let numbers = PositionText.numbers(nodeText("pos", of: box), count: 2) else { return nil }
        return (numbers[0], -numbers[1])
    }

    private func drawnPosition(of box: Int) -> (x: Double, y: Double)? {
        guard let outline = Self.outline(nodeText("_draw_", of: box)) else { return nil }
        return (outline.midX, outline.midY)
    }

    private func boundingBox(of frame: Int) -> Rectangle? {
        guard let numbers = PositionText.numbers(clusterText("bb", of: frame), count: 4) else { return nil }
        return Rectangle(
            x: numbers[0],
            y: -numbers[3],
            width: numbers[2] - numbers[0],
            height: numbers[3] - numbers[1]
        )
    }

    private func drawnBoundingBox(of frame: Int) -> Rectangle? {
        Self.outline(clusterText("_draw_", of: frame))
    }

    private static func outline(_ drawing: String?) -> Rectangle? {
        guard let corners = PositionText.corners(drawing) else { return nil }
        return Rectangle.around(
            zip(corners.x, corners.y).map { Rectangle(x: $0, y: -$1, width: 0, height: 0) }
        )
    }

    private static func rectangle(of box: Skeleton.Box, around center: (x: Double, y: Double)) -> Rectangle {
        Rectangle(
            x: center.x - box.width / 2,
            y: center.y - box.height / 2,
            width: box.width,
            height: box.height
        )
    }
}
