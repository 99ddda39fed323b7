import Layout

/// Small cards: a sign, the words, and on the right the numbers, the star and our access.
extension SVGCanvas {
    mutating func compactContent(of card: Card, in area: Rectangle) {
        let middle = area.y + CompactMeasures.signDrop
        if card.kind != .ours {
            let center = Point(x: area.x + CompactMeasures.signInset, y: middle)
            sign(card.sign, at: center, radius: CompactMeasures.signRadius)
        }
        if card.isSignAssumed {
            let mark = Point(x: area.x + CompactMeasures.signInset + 10, y: area.y + 11)
            words("?", at: mark, TextStyle(size: 9, isBold: true), .caution, isCentered: true)
        }
        compactText(of: card, x: area.x, y: area.y)
        var right = area.maxX - CompactMeasures.rightInset
        if let level = card.accessLevel {
            compactAccess(level, right: right, bottom: middle + 5)
            right -= CompactMeasures.accessWidth
        }
        if let say = card.form?.say {
            star(say, at: Point(x: right - CompactMeasures.sayWidth / 2, y: middle), radius: 6.5)
        }
    }

    private mutating func compactText(of card: Card, x: Double, y: Double) {
        let isPlain = card.isTall || card.kind == .ours
        let left = x + (isPlain ? CompactMeasures.plainInset : CompactMeasures.textInset)
        var baseline = y + (card.isTall ? CompactMeasures.lowBaseline : CompactMeasures.firstBaseline)
        for (position, title) in card.title.enumerated() {
            if position > 0 { baseline += CompactMeasures.title.lineHeight }
            let start = Point(x: left, y: baseline)
            words(title, at: start, CompactMeasures.title, card.kind.ink, isSlanted: card.kind == .ghost)
        }
        for subtitle in card.subtitle {
            baseline += CompactMeasures.subtitle.lineHeight
            let start = Point(x: left, y: baseline + 1)
            words(subtitle, at: start, CompactMeasures.subtitle, card.kind.subtitleInk)
        }
    }

    /// Three bars, smaller than those of a usual card.
    private mutating func compactAccess(_ level: Int, right: Double, bottom: Double) {
        let bars = (0..<3).map { bar -> String in
            let height = SVGText.number(4 + 3 * Double(bar))
            let corner = Point(x: right - 13 + 4.75 * Double(bar), y: bottom)
            return "M\(SVGText.number(corner.x)) \(SVGText.number(corner.y))v-\(height)h3.5v\(height)z"
        }
        let (filled, empty) = (bars.prefix(level), bars.dropFirst(level))
        if !filled.isEmpty { line("<path d=\"\(filled.joined())\" \(fill(.ink))/>") }
        if !empty.isEmpty { line("<path d=\"\(empty.joined())\" \(fillAndStroke(.card, .tree, 0.8))/>") }
    }

    /// The star of whoever has a say: filled when known, an outline when assumed.
    mutating func star(_ say: CardForm.Say, at center: Point, radius: Double) {
        // One stroke from tip to tip fills the star; its outline needs the notches too.
        let corners =
            say == .known ? StarShape.tips(center, radius) : StarShape.corners(center, radius)
        let path = corners.map { "\(SVGText.number($0.x)) \(SVGText.number($0.y))" }.joined(separator: "L")
        let paint =
            say == .known
            ? fill(.ink) : fillAndStroke(.card, .ink, 1.1, isDashed: false) + " stroke-linejoin=\"round\""
        line("<path d=\"M\(path)z\" \(paint)/>")
    }
}

/// The corners of a star with five points. The numbers are the sines and cosines of its angles.
private enum StarShape {
    private static let outer: [(x: Double, y: Double)] = [
        (0, -1), (0.951, -0.309), (0.588, 0.809), (-0.588, 0.809), (-0.951, -0.309),
    ]
    private static let inner: [(x: Double, y: Double)] = [
        (0.588, -0.809), (0.951, 0.309), (0, 1), (-0.951, 0.309), (-0.588, -0.809),
    ]

    /// The tips, each second one next.
    static func tips(_ center: Point, _ radius: Double) -> [Point] {
        [0, 2, 4, 1, 3].map { number in
            Point(x: center.x + outer[number].x * radius, y: center.y + outer[number].y * radius)
        }
    }

    static func corners(_ center: Point, _ radius: Double) -> [Point] {
        zip(outer, inner).flatMap { tip, notch in
            [
                Point(x: center.x + tip.x * radius, y: center.y + tip.y * radius),
                Point(x: center.x + notch.x * radius * 0.42, y: center.y + notch.y * radius * 0.42),
            ]
        }
    }
}
