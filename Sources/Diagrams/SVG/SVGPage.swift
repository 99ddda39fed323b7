/// The heading, the list of findings and the legend.
extension SVGCanvas {
    mutating func heading(_ picture: Picture) {
        let width = picture.width - 2 * OrgMeasures.margin
        let title = TextWrapping.cut(picture.scene.title, PageStyle.title, width: width)
        words(title.lines.first ?? "", at: picture.titleBaseline, PageStyle.title, .ink)
        let below = Point(x: picture.titleBaseline.x, y: picture.titleBaseline.y + 23)
        let subtitle = TextWrapping.cut(picture.scene.subtitle, PageStyle.subtitle, width: width)
        words(subtitle.lines.first ?? "", at: below, PageStyle.subtitle, .mutedInk)
    }

    mutating func columnHeadings(_ picture: Picture) {
        for heading in picture.headings {
            words(heading.text, at: heading.baseline, PageStyle.columnHeading, .neutral)
        }
    }

    mutating func findings(_ list: PlacedFindings, title: String, language: String) {
        let colon = language == "fr" ? "\u{00A0}:" : ":"
        line("<g id=\"\(identifier("findings"))\" role=\"list\" aria-label=\"\(SVGText.escaped(title))\">")
        words(title, at: list.titleBaseline, PageStyle.listTitle, .ink)
        for row in list.rows {
            line("<g role=\"listitem\">")
            line(
                "<title>\(SVGText.escaped("\(row.row.badge.number). \(row.row.title)\(colon) \(row.row.text)"))</title>"
            )
            badge(row.row.badge, at: row.center)
            words(row.title, at: row.titleBaseline, PageStyle.listHead, .ink)
            var baseline = row.textBaseline
            for text in row.lines {
                words(text, at: baseline, PageStyle.listText, .mutedInk)
                baseline.y += PageStyle.listText.lineHeight
            }
            line("</g>")
        }
        line("</g>")
    }

    mutating func legend(_ picture: Picture) {
        guard !picture.legend.isEmpty else { return }
        line("<g id=\"\(identifier("legend"))\" role=\"group\">")
        let rule = SVGText.number(picture.legendRule)
        let right = SVGText.number(picture.width - OrgMeasures.margin)
        line(
            "<path d=\"M\(SVGText.number(OrgMeasures.margin)) \(rule)H\(right)\" fill=\"none\" \(stroke(.faint, 1))/>"
        )
        for placed in picture.legend {
            legendSign(placed)
            words(placed.entry.text, at: placed.textStart, PageStyle.legend, .mutedInk)
        }
        line("</g>")
    }

    private mutating func legendSign(_ placed: PlacedLegendEntry) {
        let start = placed.origin
        let center = Point(x: start.x + 10, y: start.y)
        let path = "M\(SVGText.number(start.x)) \(SVGText.number(start.y))h34"
        switch placed.entry.sign {
        case .treeLine: line("<path d=\"\(path)\" fill=\"none\" \(stroke(.tree, 1.6))/>")
        case .assumedLine: line("<path d=\"\(path)\" fill=\"none\" \(stroke(.neutral, 2, isDashed: true))/>")
        case .link(let kind):
            line(
                "<path d=\"\(path)\" fill=\"none\" \(stroke(kind.color, 2.4, isDashed: kind.isAlwaysDashed))/>"
            )
        case .card(let sign): self.sign(sign, at: center, radius: 10)
        case .access: accessBars(2, at: Point(x: start.x, y: start.y - 7))
        case .say(let say): star(say, at: center, radius: 8)
        case .onlyWay: onlyWaySign(at: center)
        case .contact(let contact): contactSign(contact, isAssumed: false, at: center)
        case .thread(let thread): threadSign(thread, at: center)
        case .badge: badge(Badge(number: 1, severity: "critical"), at: center)
        case .mark(let mark): markSign(mark, at: center)
        }
    }
}
