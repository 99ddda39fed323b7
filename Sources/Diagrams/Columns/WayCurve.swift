/// A line that swings from corner to corner and is level at each: between two columns it stays between them.
public enum WayCurve {
    /// The line as an SVG path. A stretch between two corners of one height is straight.
    ///
    /// - Parameter length: how much of its end is left out: the foot of an arrow stands there.
    static func path(_ points: [Point], withoutLast length: Double) -> String {
        guard let first = points.first, let last = points.last else { return "" }
        let isBackwards = last.x < first.x
        let points = points.dropLast() + [Point(x: last.x + (isBackwards ? length : -length), y: last.y)]
        var path = "M\(SVGText.number(first.x)) \(SVGText.number(first.y))"
        for (start, end) in zip(points, points.dropFirst()) {
            if start.y == end.y {
                path += "H\(SVGText.number(end.x))"
                continue
            }
            let middle = SVGText.number((start.x + end.x) / 2)
            path += "C\(middle) \(SVGText.number(start.y)) \(middle) \(SVGText.number(end.y)) "
            path += "\(SVGText.number(end.x)) \(SVGText.number(end.y))"
        }
        return path
    }

    /// Points on the line, close together, for checking what it passes.
    public static func samples(_ points: [Point], each count: Int = 16) -> [Point] {
        zip(points, points.dropFirst()).flatMap { start, end in
            (0...count).map { step in point(start, end, at: Double(step) / Double(count)) }
        }
    }

    /// The point of the line between two corners at a share of its parameter.
    static func point(_ start: Point, _ end: Point, at share: Double) -> Point {
        let rest = 1 - share
        let ends = rest * rest * rest + 3 * rest * rest * share
        return Point(
            x: start.x * rest * rest * rest + end.x * share * share * share
                + 3 * rest * share * (start.x + end.x) / 2,
            y: start.y * ends + end.y * (1 - ends)
        )
    }
}
