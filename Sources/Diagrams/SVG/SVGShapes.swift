/// The shapes of signs: each has a form of its own, so that it reads without colour.
extension SVGCanvas {
    /// A sign in its circle.
    mutating func sign(_ sign: CardSign, at center: Point, radius: Double) {
        let x = SVGText.number(center.x)
        let y = SVGText.number(center.y)
        line("<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(SVGText.number(radius))\" \(fill(sign.softColor))/>")
        let size = radius * 0.46
        switch sign {
        case .supporter: polygon(SignShapes.triangle(center, size), sign.color)
        case .advocate:
            polygon(
                SignShapes.triangle(Point(x: center.x, y: center.y - size * 0.62), size * 0.8),
                sign.color
            )
            polygon(
                SignShapes.triangle(Point(x: center.x, y: center.y + size * 0.72), size * 0.8),
                sign.color
            )
        case .opponent: polygon(SignShapes.downwards(center, size), sign.color)
        case .skeptic:
            polygon(SignShapes.downwards(center, size), nil, outline: sign.color)
        case .neutral:
            line("<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(SVGText.number(size * 0.8))\" \(fill(sign.color))/>")
        case .provider: polygon(SignShapes.diamond(center, size * 1.1), sign.color)
        case .budget: polygon(SignShapes.square(center, size * 0.85), sign.color)
        case .ours: break
        case .mappedGate, .fragileGate, .contestedGate, .blockedGate, .passedGate:
            gateSign(sign, at: center, size: size)
        case .stanceUnknown, .unmapped, .unmappedGate:
            words(
                "?",
                at: Point(x: center.x, y: center.y + radius * 0.36),
                TextStyle(size: radius, isBold: true),
                sign.color,
                isCentered: true
            )
        }
    }

    private mutating func polygon(_ points: [Point], _ role: ColorRole?, outline: ColorRole? = nil) {
        let path = points.map { "\(SVGText.number($0.x)) \(SVGText.number($0.y))" }.joined(separator: "L")
        let paint = role.map { fill($0) } ?? "fill=\"none\""
        let border = outline.map { " " + stroke($0, 2) + " stroke-linejoin=\"round\"" } ?? ""
        line("<path d=\"M\(path)z\" \(paint)\(border)/>")
    }

    /// Three bars, of which as many are filled as our access is deep.
    mutating func accessBars(_ level: Int, at corner: Point) {
        for bar in 0..<3 {
            let height = 6.0 + 4 * Double(bar)
            let place =
                "x=\"\(SVGText.number(corner.x + 7 * Double(bar)))\" y=\"\(SVGText.number(corner.y + 14 - height))\""
            let paint = bar < level ? fill(.ink) : fillAndStroke(.card, .tree, 1)
            line("<rect \(place) width=\"5\" height=\"\(SVGText.number(height))\" rx=\"1.5\" \(paint)/>")
        }
    }

    /// The number of a finding group.
    mutating func badge(_ badge: Badge, at center: Point, radius: Double = CardMeasures.badgeRadius) {
        let isSmall = radius < CardMeasures.badgeRadius
        let place = "cx=\"\(SVGText.number(center.x))\" cy=\"\(SVGText.number(center.y))\""
        let border = fillAndStroke(badge.color, .paper, isSmall ? 1 : 2)
        line("<circle \(place) r=\"\(SVGText.number(radius))\" \(border)/>")
        words(
            "\(badge.number)",
            at: Point(x: center.x, y: center.y + (isSmall ? 3.6 : 4.2)),
            isSmall ? CompactMeasures.badge : CardMeasures.badge,
            .onBadge,
            isCentered: true
        )
    }
}

/// The corners of signs.
private enum SignShapes {
    static func triangle(_ center: Point, _ size: Double) -> [Point] {
        [
            Point(x: center.x, y: center.y - size), Point(x: center.x + size, y: center.y + size * 0.72),
            Point(x: center.x - size, y: center.y + size * 0.72),
        ]
    }

    static func downwards(_ center: Point, _ size: Double) -> [Point] {
        triangle(center, size).map { Point(x: $0.x, y: 2 * center.y - $0.y) }
    }

    static func diamond(_ center: Point, _ size: Double) -> [Point] {
        [
            Point(x: center.x, y: center.y - size), Point(x: center.x + size, y: center.y),
            Point(x: center.x, y: center.y + size), Point(x: center.x - size, y: center.y),
        ]
    }

    static func square(_ center: Point, _ size: Double) -> [Point] {
        [
            Point(x: center.x - size, y: center.y - size), Point(x: center.x + size, y: center.y - size),
            Point(x: center.x + size, y: center.y + size), Point(x: center.x - size, y: center.y + size),
        ]
    }
}
