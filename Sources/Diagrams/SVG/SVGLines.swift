import Layout

/// Reporting lines, other lines with their arrows, and labels.
extension SVGCanvas {
    mutating func elbow(_ placed: PlacedElbow) {
        let path = placed.points.enumerated().map { position, point in
            "\(position == 0 ? "M" : "L")\(SVGText.number(point.x)) \(SVGText.number(point.y))"
        }
        let paint = stroke(.tree, 1.6, isDashed: placed.line.isAssumed)
        line("<path d=\"\(path.joined())\" fill=\"none\" \(paint)/>")
    }

    mutating func link(_ placed: PlacedLink) {
        let link = placed.link
        line("<g id=\"\(identifier(link.identifier))\" role=\"img\">")
        line("<title>\(SVGText.escaped(link.description))</title>")
        let width = 1.2 + 0.6 * Double(link.weight)
        let isDashed = link.isAssumed || link.kind.isAlwaysDashed
        let paint = stroke(link.kind.color, width, isDashed: isDashed)
        let foot = link.kind.hasArrow ? LinkMeasures.arrowLength - 1 : 0
        let path =
            placed.isCurved
            ? WayCurve.path(placed.points, withoutLast: foot)
            : roundedPath(link.kind.hasArrow ? shortened(placed.points) : placed.points)
        line("<path d=\"\(path)\" fill=\"none\" \(paint)/>")
        if link.kind.hasArrow { arrow(placed.points, link.kind.color) }
        line("</g>")
    }

    /// A label cuts a gap into the line behind it, in the colour of its ground.
    mutating func label(_ placed: PlacedLink, on frames: [PlacedFrame]) {
        guard let label = placed.label else { return }
        let isFramed = frames.contains { $0.area.overlaps(label.area) }
        let place = "x=\"\(SVGText.number(label.area.x))\" y=\"\(SVGText.number(label.area.y))\""
        let size =
            "width=\"\(SVGText.number(label.area.width))\" height=\"\(SVGText.number(label.area.height))\""
        line("<rect \(place) \(size) rx=\"3\" \(fill(isFramed ? .frame : .paper))/>")
        let baseline = Point(x: label.area.midX, y: label.area.maxY - 4)
        words(
            label.text,
            at: baseline,
            LinkMeasures.label,
            placed.link.mark?.color ?? placed.link.kind.color,
            isCentered: true
        )
    }

    /// The line ends at the foot of its arrow, so that the tip stays sharp.
    private func shortened(_ points: [Point]) -> [Point] {
        guard points.count > 1, let last = points.last else { return points }
        let before = points[points.count - 2]
        let length = abs(last.x - before.x) + abs(last.y - before.y)
        guard length > LinkMeasures.arrowLength else { return points }
        let share = (length - LinkMeasures.arrowLength + 1) / length
        let foot = Point(x: before.x + (last.x - before.x) * share, y: before.y + (last.y - before.y) * share)
        return points.dropLast() + [foot]
    }

    private func roundedPath(_ points: [Point]) -> String {
        guard let first = points.first else { return "" }
        var path = "M\(SVGText.number(first.x)) \(SVGText.number(first.y))"
        for position in points.indices.dropFirst() {
            let point = points[position]
            guard position + 1 < points.count else {
                path += "L\(SVGText.number(point.x)) \(SVGText.number(point.y))"
                continue
            }
            let entry = towards(points[position - 1], from: point)
            let exit = towards(points[position + 1], from: point)
            path += "L\(SVGText.number(entry.x)) \(SVGText.number(entry.y))"
            path += "Q\(SVGText.number(point.x)) \(SVGText.number(point.y)) "
            path += "\(SVGText.number(exit.x)) \(SVGText.number(exit.y))"
        }
        return path
    }

    /// Where the rounding of a corner begins, on the way to a neighbouring corner.
    private func towards(_ neighbour: Point, from corner: Point) -> Point {
        let length = abs(neighbour.x - corner.x) + abs(neighbour.y - corner.y)
        guard length > 0 else { return corner }
        let share = min(LinkMeasures.cornerRadius, length / 2) / length
        return Point(
            x: corner.x + (neighbour.x - corner.x) * share,
            y: corner.y + (neighbour.y - corner.y) * share
        )
    }

    private mutating func arrow(_ points: [Point], _ role: ColorRole) {
        guard points.count > 1, let tip = points.last else { return }
        let before = points[points.count - 2]
        let length = LinkMeasures.arrowLength
        let x = tip.x == before.x ? 0 : tip.x > before.x ? length : -length
        let y = x != 0 ? 0 : tip.y > before.y ? length : -length
        let foot = Point(x: tip.x - x, y: tip.y - y)
        let corners = [
            tip, Point(x: foot.x - y * 0.5, y: foot.y + x * 0.5),
            Point(x: foot.x + y * 0.5, y: foot.y - x * 0.5),
        ]
        let path = corners.map { "\(SVGText.number($0.x)) \(SVGText.number($0.y))" }.joined(separator: "L")
        line("<path d=\"M\(path)z\" \(fill(role))/>")
    }
}
