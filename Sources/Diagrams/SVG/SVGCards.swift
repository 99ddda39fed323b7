import Layout

/// Cards, frames and badges.
extension SVGCanvas {
    mutating func frame(_ placed: PlacedFrame) {
        let area = placed.area
        line(
            "<g id=\"\(identifier(placed.frame.identifier))\" role=\"group\" aria-label=\"\(SVGText.escaped(placed.frame.title))\">"
        )
        line("<title>\(SVGText.escaped(placed.frame.title))</title>")
        line("<rect \(box(area)) rx=\"12\" \(fillAndStroke(.frame, .faint, 1))/>")
        line("</g>")
    }

    /// The name of a unit, above the lines that cross its frame.
    mutating func frameTitle(_ placed: PlacedFrame) {
        let ground = placed.titleArea.inset(by: -2)
        line("<rect \(box(ground)) \(fill(.frame))/>")
        words(
            placed.title,
            at: Point(x: placed.titleArea.x, y: placed.area.y + 14),
            FramePlacement.titleStyle,
            .frameInk
        )
    }

    mutating func card(_ placed: PlacedCard) {
        let card = placed.card
        let area = placed.area
        let identifier = self.identifier(card.identifier)
        if let target = card.target {
            openLink(to: target, calling: "\(card.fullTitle), \(card.description)")
        }
        line(
            "<g id=\"\(identifier)\" role=\"img\" aria-labelledby=\"\(identifier).title \(identifier).note\">"
        )
        line("<title id=\"\(identifier).title\">\(SVGText.escaped(card.fullTitle))</title>")
        line("<desc id=\"\(identifier).note\">\(SVGText.escaped(card.description))</desc>")
        outline(of: card, in: area)
        if card.mark?.mark == .gone { crossOut(area) }
        if card.kind.hasBar { bar(of: card, in: placed) }
        if card.isOnlyWay { onlyWayFrame(around: area, radius: card.cornerRadius) }
        if card.isCompact { compactContent(of: card, in: area) } else { content(of: card, in: area) }
        if let mark = card.mark { self.mark(mark, of: placed) }
        for (position, badge) in card.badges.enumerated() {
            self.badge(badge, at: placed.badgeCenter(position), radius: placed.badgeRadius)
        }
        notes(of: placed)
        line("</g>")
        if card.target != nil { line("</a>") }
    }

    private mutating func content(of card: Card, in area: Rectangle) {
        if card.kind != .ours {
            sign(card.sign, at: Point(x: area.x + 29, y: area.y + 29), radius: CardMeasures.signRadius)
        }
        if card.isSignAssumed {
            let mark = Point(x: area.x + 42, y: area.y + 24)
            words("?", at: mark, TextStyle(size: 10, isBold: true), .caution, isCentered: true)
        }
        text(of: card, x: area.x, y: area.y, isSlanted: card.kind == .ghost)
        chips(of: card, x: area.x, y: area.y)
        if let level = card.accessLevel {
            accessBars(level, at: Point(x: area.maxX - CardMeasures.accessWidth + 2, y: area.y + 14))
        }
        if let say = card.form?.say {
            star(say, at: Point(x: area.maxX - CardMeasures.accessWidth + 11.5, y: area.y + 40), radius: 7.5)
        }
    }

    func box(_ area: Rectangle) -> String {
        "x=\"\(SVGText.number(area.x))\" y=\"\(SVGText.number(area.y))\" "
            + "width=\"\(SVGText.number(area.width))\" height=\"\(SVGText.number(area.height))\""
    }

    /// The coloured bar on the left, inside the rounded corners.
    private mutating func bar(of card: Card, in placed: PlacedCard) {
        let area = placed.area
        let radius = card.cornerRadius
        let width = card.isCompact ? CompactMeasures.barWidth : CardMeasures.barWidth
        let path = [
            "M\(SVGText.number(area.x + width)) \(SVGText.number(area.y))",
            "H\(SVGText.number(area.x + radius))",
            "A\(SVGText.number(radius)) \(SVGText.number(radius)) 0 0 0",
            "\(SVGText.number(area.x)) \(SVGText.number(area.y + radius))",
            "V\(SVGText.number(area.maxY - radius))",
            "A\(SVGText.number(radius)) \(SVGText.number(radius)) 0 0 0",
            "\(SVGText.number(area.x + radius)) \(SVGText.number(area.maxY))",
            "H\(SVGText.number(area.x + width))z",
        ]
        line("<path d=\"\(path.joined(separator: " "))\" \(fill(card.sign.color))/>")
        guard !card.isCompact else { return }
        let inner = "x=\"\(SVGText.number(area.x))\" y=\"\(SVGText.number(area.y + radius - 1))\""
        let size =
            "width=\"\(SVGText.number(width))\" height=\"\(SVGText.number(area.height - 2 * radius + 2))\""
        line("<rect \(inner) \(size) \(fill(card.sign.color))/>")
    }

    private mutating func text(of card: Card, x: Double, y: Double, isSlanted: Bool) {
        var baseline = y + CardMeasures.firstBaseline
        let textStart = card.kind == .ours ? CardMeasures.inset : CardMeasures.textInset
        for (position, title) in card.title.enumerated() {
            if position > 0 { baseline += CardMeasures.title.lineHeight }
            let start = Point(x: x + textStart, y: baseline)
            words(title, at: start, CardMeasures.title, card.kind.ink, isSlanted: isSlanted)
        }
        for subtitle in card.subtitle {
            baseline += CardMeasures.subtitle.lineHeight
            words(
                subtitle,
                at: Point(x: x + textStart, y: baseline + 2),
                CardMeasures.subtitle,
                card.kind.subtitleInk
            )
        }
    }

    private mutating func chips(of card: Card, x: Double, y: Double) {
        let rows = Double(card.chipRows.count)
        let height = rows * (CardMeasures.chipHeight + CardMeasures.chipGap) - CardMeasures.chipGap
        var top = y + card.height - card.notesHeight - CardMeasures.bottomPadding - height
        for row in card.chipRows {
            var left = x + CardMeasures.inset
            for chip in row {
                self.chip(chip, at: Point(x: left, y: top))
                left += chip.width + CardMeasures.chipGap
            }
            top += CardMeasures.chipHeight + CardMeasures.chipGap
        }
    }

    private mutating func chip(_ chip: Chip, at corner: Point) {
        let place = "x=\"\(SVGText.number(corner.x))\" y=\"\(SVGText.number(corner.y))\""
        let size = "width=\"\(SVGText.number(chip.width))\" height=\"19\" rx=\"9.5\""
        let paint =
            chip.isAssumed
            ? fillAndStroke(.card, .chipInk, 1, isDashed: false) + " stroke-dasharray=\"3 2\"" : fill(.chip)
        line("<rect \(place) \(size) \(paint)/>")
        let start = Point(x: corner.x + CardMeasures.chipPadding, y: corner.y + 13.2)
        words(chip.text, at: start, CardMeasures.chip, .chipInk)
    }
}
