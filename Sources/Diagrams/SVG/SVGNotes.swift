import Layout

/// What cards tell of other pictures, and the ways there.
extension SVGCanvas {
    /// A link to another picture, around what follows.
    mutating func openLink(to target: String, calling name: String) {
        line("<a href=\"\(SVGText.escaped(target))\" aria-label=\"\(SVGText.escaped(name))\">")
    }

    /// The lower part of a card: a thin line above each note, and a small sign that points to where the rest is.
    mutating func notes(of placed: PlacedCard) {
        let area = placed.area
        var top = area.maxY - placed.card.notesHeight
        for note in placed.card.elsewhere ?? [] {
            let left = SVGText.number(area.x + NoteMeasures.inset)
            let right = SVGText.number(area.maxX - NoteMeasures.inset)
            line("<path d=\"M\(left) \(SVGText.number(top))H\(right)\" fill=\"none\" \(stroke(.faint, 1))/>")
            let middle = top + CardNote.height / 2
            pointer(note.direction, at: Point(x: area.x + NoteMeasures.inset + 6, y: middle))
            let start = Point(x: area.x + NoteMeasures.inset + 18, y: middle + 4)
            let width = area.maxX - NoteMeasures.inset - start.x
            let text = TextWrapping.cut(note.text, NoteMeasures.style, width: width).lines.first ?? ""
            words(text, at: start, NoteMeasures.style, note.target == nil ? .mutedInk : .influence)
            top += CardNote.height
        }
    }

    private mutating func pointer(_ direction: CardNote.Direction, at center: Point) {
        let left = SVGText.number(center.x - 5)
        let right = SVGText.number(center.x + 5)
        let up = direction == .above ? -4.0 : 4.0
        guard direction != .beside else {
            line(
                "<path d=\"M\(left) \(SVGText.number(center.y))H\(right)\" fill=\"none\" \(stroke(.tree, 2))/>"
            )
            return
        }
        let base = SVGText.number(center.y - up)
        let tip = "\(SVGText.number(center.x)) \(SVGText.number(center.y + up))"
        line("<path d=\"M\(tip)L\(right) \(base)H\(left)z\" \(fill(.tree))/>")
    }

    /// The way to other pictures, in one line below the heading.
    mutating func navigation(_ picture: Picture) {
        var x = OrgMeasures.margin
        for step in picture.scene.navigation ?? [] {
            if let target = step.target { openLink(to: target, calling: step.text) }
            let start = Point(x: x, y: picture.titleBaseline.y + NoteMeasures.navigationDrop)
            words(step.text, at: start, NoteMeasures.navigation, step.target == nil ? .mutedInk : .influence)
            if step.target != nil { line("</a>") }
            x += TextMetrics.width(of: step.text, NoteMeasures.navigation) + NoteMeasures.navigationGap
        }
    }
}
