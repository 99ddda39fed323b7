import Layout

/// The marks of a difference: a pill on the upper border of a card, with a sign and a word.
extension SVGCanvas {
    /// Two thin lines across a card that is gone, below its words.
    mutating func crossOut(_ area: Rectangle) {
        let inner = area.inset(by: 6)
        let lines = [
            [Point(x: inner.x, y: inner.y), Point(x: inner.maxX, y: inner.maxY)],
            [Point(x: inner.x, y: inner.maxY), Point(x: inner.maxX, y: inner.y)],
        ]
        for points in lines { markLine(points, .cardBorder, 1.4) }
    }

    mutating func mark(_ mark: CardMark, of placed: PlacedCard) {
        let area = placed.markArea
        let rounding = SVGText.number(area.height / 2)
        line("<rect \(box(area)) rx=\"\(rounding)\" \(fillAndStroke(.card, mark.mark.color, 1.6))/>")
        guard !mark.text.isEmpty else {
            return markSign(mark.mark, at: Point(x: area.midX, y: area.midY), reach: 3.4)
        }
        markSign(mark.mark, at: Point(x: area.x + CardMark.signCenter, y: area.midY))
        let start = Point(x: area.x + CardMark.textStart, y: area.midY + 3.8)
        words(mark.text, at: start, CardMark.style, mark.mark.color)
    }

    /// A plus, a cross, or two waves of a change.
    mutating func markSign(_ mark: DifferenceMark, at center: Point, reach: Double = 4) {
        switch mark {
        case .added:
            markLine([center.moved(-reach, 0), center.moved(reach, 0)], mark.color, 2.2)
            markLine([center.moved(0, -reach), center.moved(0, reach)], mark.color, 2.2)
        case .gone:
            markLine([center.moved(-reach, -reach), center.moved(reach, reach)], mark.color, 2.2)
            markLine([center.moved(-reach, reach), center.moved(reach, -reach)], mark.color, 2.2)
        case .changed:
            markLine([center.moved(-reach, -2), center.moved(reach, -2)], mark.color, 2)
            markLine([center.moved(-reach, 2), center.moved(reach, 2)], mark.color, 2)
            markLine([center.moved(-2, reach + 1), center.moved(2, -reach - 1)], mark.color, 2)
        }
    }

    private mutating func markLine(_ points: [Point], _ role: ColorRole, _ width: Double) {
        let path = points.map { "\(SVGText.number($0.x)) \(SVGText.number($0.y))" }.joined(separator: "L")
        line("<path d=\"M\(path)\" fill=\"none\" stroke-linecap=\"round\" \(stroke(role, width))/>")
    }
}

extension PlacedCard {
    /// What the mark covers, on the left of the upper border; nothing without one.
    var markArea: Rectangle {
        Rectangle(
            x: card.isCompact ? area.x - 7 : area.x + 12,
            y: card.isCompact ? area.y - 7 : area.y - 2,
            width: card.mark?.width ?? 0,
            height: card.mark == nil ? 0 : CardMark.height
        )
    }
}

extension Point {
    fileprivate func moved(_ x: Double, _ y: Double) -> Point { Point(x: self.x + x, y: self.y + y) }
}
