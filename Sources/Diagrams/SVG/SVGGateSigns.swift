/// The signs of steps: each verdict has a form of its own.
extension SVGCanvas {
    mutating func gateSign(_ sign: CardSign, at center: Point, size: Double) {
        switch sign {
        case .passedGate: stroke(tick(center, size), sign.color, 2.4)
        case .mappedGate: disc(center, size, sign.color)
        case .fragileGate: halfDisc(center, size, sign.color)
        case .contestedGate: stroke(crossing(center, size), sign.color, 2.2)
        case .blockedGate:
            stroke(
                [[Point(x: center.x - size, y: center.y), Point(x: center.x + size, y: center.y)]],
                sign.color,
                4
            )
        default: break
        }
    }

    private mutating func stroke(_ lines: [[Point]], _ role: ColorRole, _ width: Double) {
        let path = lines.map { points in
            "M" + points.map { "\(SVGText.number($0.x)) \(SVGText.number($0.y))" }.joined(separator: "L")
        }
        let ends = "stroke-linecap=\"round\" stroke-linejoin=\"round\""
        line("<path d=\"\(path.joined())\" fill=\"none\" \(ends) \(stroke(role, width))/>")
    }

    private mutating func disc(_ center: Point, _ size: Double, _ role: ColorRole) {
        let place = "cx=\"\(SVGText.number(center.x))\" cy=\"\(SVGText.number(center.y))\""
        line("<circle \(place) r=\"\(SVGText.number(size))\" \(fill(role))/>")
    }

    /// A disc of which the lower half is filled.
    private mutating func halfDisc(_ center: Point, _ size: Double, _ role: ColorRole) {
        let place = "cx=\"\(SVGText.number(center.x))\" cy=\"\(SVGText.number(center.y))\""
        line("<circle \(place) r=\"\(SVGText.number(size))\" fill=\"none\" \(stroke(role, 1.8))/>")
        let radius = SVGText.number(size)
        let start = "M\(SVGText.number(center.x - size)) \(SVGText.number(center.y))"
        line("<path d=\"\(start)a\(radius) \(radius) 0 0 0 \(SVGText.number(2 * size)) 0z\" \(fill(role))/>")
    }

    private func tick(_ center: Point, _ size: Double) -> [[Point]] {
        [
            [
                Point(x: center.x - size, y: center.y),
                Point(x: center.x - size * 0.25, y: center.y + size * 0.75),
                Point(x: center.x + size, y: center.y - size * 0.75),
            ]
        ]
    }

    /// Two lines that cross: somebody else is on the way.
    private func crossing(_ center: Point, _ size: Double) -> [[Point]] {
        let reach = size * 0.8
        return [
            [
                Point(x: center.x - reach, y: center.y - reach),
                Point(x: center.x + reach, y: center.y + reach),
            ],
            [
                Point(x: center.x - reach, y: center.y + reach),
                Point(x: center.x + reach, y: center.y - reach),
            ],
        ]
    }
}
