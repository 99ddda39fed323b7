extension Rectangle {
    /// The smallest rectangle around all of them, or `nil` around none.
    package static func around(_ rectangles: some Sequence<Rectangle>) -> Rectangle? {
        var iterator = rectangles.makeIterator()
        guard let first = iterator.next() else { return nil }
        var (minX, minY, maxX, maxY) = (first.x, first.y, first.maxX, first.maxY)
        while let next = iterator.next() {
            minX = min(minX, next.x)
            minY = min(minY, next.y)
            maxX = max(maxX, next.maxX)
            maxY = max(maxY, next.maxY)
        }
        return Rectangle(x: minX, y: minY, width: maxX - minX, height: maxY - minY)
    }

    /// Whether another one is wholly inside.
    package func contains(_ other: Rectangle) -> Bool {
        other.x >= x && other.y >= y && other.maxX <= maxX && other.maxY <= maxY
    }

    /// The rectangle grown by a margin on all four sides.
    package func grown(by margin: Double) -> Rectangle {
        Rectangle(x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
    }

    /// The rectangle moved to the right and down.
    package func moved(right: Double, down: Double) -> Rectangle {
        Rectangle(x: x + right, y: y + down, width: width, height: height)
    }

    /// The rectangle with the two axes exchanged.
    package var transposed: Rectangle {
        Rectangle(x: y, y: x, width: height, height: width)
    }
}
