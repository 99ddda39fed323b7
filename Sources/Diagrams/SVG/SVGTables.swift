import Layout

/// Tables: their grounds, headings and signs.
extension SVGCanvas {
    mutating func ground(of table: PlacedTable) {
        for kind in PlacedBand.Kind.allCases { bands(table.bands.filter { $0.kind == kind }, kind) }
        for head in table.heads {
            if let sign = head.sign { self.sign(sign, at: head.signCenter, radius: 10) }
            words(head.text, at: head.baseline, head.style.text, head.style.ink)
        }
    }

    /// The grounds of one kind, which share their colours.
    private mutating func bands(_ bands: [PlacedBand], _ kind: PlacedBand.Kind) {
        guard !bands.isEmpty else { return }
        let paint =
            switch kind {
            case .plain: fill(.frame)
            case .unknown: fillAndStroke(.paper, .cardBorder, 1) + " stroke-dasharray=\"4 4\""
            case .gap: fillAndStroke(.cautionSoft, .caution, 1.4, isDashed: true)
            }
        line("<g role=\"presentation\" \(paint)>")
        for band in bands { line("<rect \(box(band.area)) rx=\"8\"/>") }
        line("</g>")
    }

    mutating func cells(of table: PlacedTable) {
        for placed in table.meetings { meeting(placed) }
        for placed in table.reaches { reach(placed) }
    }

    private mutating func meeting(_ placed: PlacedMeeting) {
        let meeting = placed.meeting
        let date = meeting.date + (meeting.isAssumed ? " ?" : "")
        let width = TextMetrics.width(of: date, TableStyle.cell)
        let start = placed.area.midX - (TableStyle.sign + (date.isEmpty ? 0 : TableStyle.gap + width)) / 2
        let center = Point(x: start + TableStyle.sign / 2, y: placed.area.midY)
        line("<g id=\"\(identifier(meeting.identifier))\" role=\"img\">")
        line("<title>\(SVGText.escaped(meeting.description))</title>")
        contactSign(meeting.contact, isAssumed: meeting.isAssumed, at: center)
        if !date.isEmpty {
            let baseline = Point(x: start + TableStyle.sign + TableStyle.gap, y: center.y + 3.8)
            words(date, at: baseline, TableStyle.cell, .mutedInk)
        }
        line("</g>")
    }

    private mutating func reach(_ placed: PlacedReach) {
        let reach = placed.reach
        let width = TextMetrics.width(of: reach.text, TableStyle.reach)
        let start = placed.area.midX - (TableStyle.sign + TableStyle.gap + width) / 2
        let center = Point(x: start + TableStyle.sign / 2, y: placed.area.midY)
        line("<g id=\"\(identifier(reach.identifier))\" role=\"img\">")
        line("<title>\(SVGText.escaped(reach.description))</title>")
        threadSign(reach.thread, at: center)
        let baseline = Point(x: start + TableStyle.sign + TableStyle.gap, y: center.y + 4)
        words(reach.text, at: baseline, TableStyle.reach, reach.thread.ink)
        line("</g>")
    }

    /// A disc: filled for several meetings, half filled for one, empty where the map only says so.
    mutating func contactSign(_ contact: SceneCoverage.Contact, isAssumed: Bool, at center: Point) {
        let place = "cx=\"\(SVGText.number(center.x))\" cy=\"\(SVGText.number(center.y))\" r=\"6.5\""
        let dashes = isAssumed ? " stroke-dasharray=\"2.5 2\"" : ""
        let ground = contact == .several && !isAssumed ? ColorRole.ink : .card
        line("<circle \(place) \(fillAndStroke(ground, .ink, 1.6))\(dashes)/>")
        guard contact == .once || (contact == .several && isAssumed) else { return }
        let radius = contact == .once ? 6.5 : 3.5
        let half = "M\(SVGText.number(center.x - radius)) \(SVGText.number(center.y))"
        let size = SVGText.number(radius)
        let rest = contact == .once ? "" : "a\(size) \(size) 0 0 0 -\(SVGText.number(2 * radius)) 0"
        line(
            "<path d=\"\(half)a\(size) \(size) 0 0 0 \(SVGText.number(2 * radius)) 0\(rest)z\" \(fill(.ink))/>"
        )
    }

    /// As many threads as hold the contact: one that can break, or several.
    mutating func threadSign(_ thread: SceneCoverage.Thread, at center: Point) {
        let place = "cx=\"\(SVGText.number(center.x))\" cy=\"\(SVGText.number(center.y))\" r=\"8\""
        switch thread {
        case .gap:
            line("<circle \(place) \(fill(.critical))/>")
            let mark = Point(x: center.x, y: center.y + 4)
            words("!", at: mark, TextStyle(size: 11, isBold: true), .onBadge, isCentered: true)
        case .none:
            line("<path d=\"\(dash(center))\" fill=\"none\" \(stroke(.neutral, 2))/>")
        case .unnamed:
            line("<circle \(place) \(fill(.cautionSoft))/>")
            let mark = Point(x: center.x, y: center.y + 3.5)
            words("?", at: mark, TextStyle(size: 10, isBold: true), .caution, isCentered: true)
        case .single:
            line("<circle \(place) \(fillAndStroke(.cautionSoft, .caution, 1.2))/>")
            line("<path d=\"\(threads(center, [0]))\" fill=\"none\" \(stroke(.caution, 2.2))/>")
        case .several:
            line("<path d=\"\(threads(center, [-4, 0, 4]))\" fill=\"none\" \(stroke(.favourable, 1.8))/>")
        }
    }

    private func dash(_ center: Point) -> String {
        "M\(SVGText.number(center.x - 4)) \(SVGText.number(center.y))H\(SVGText.number(center.x + 4))"
    }

    private func threads(_ center: Point, _ offsets: [Double]) -> String {
        offsets.map { offset in
            "M\(SVGText.number(center.x + offset)) \(SVGText.number(center.y - 4.5))"
                + "V\(SVGText.number(center.y + 4.5))"
        }
        .joined()
    }
}

/// How the cells of tables are set.
enum TableStyle {
    static let cell = TextStyle(size: 11)
    static let reach = TextStyle(size: 11, isBold: true)
    /// What a sign takes, and what stays free behind it.
    static let sign = 16.0
    static let gap = 5.0
}

extension SceneCoverage.Thread {
    /// The colour of its words.
    fileprivate var ink: ColorRole {
        switch self {
        case .gap: .adverse
        case .single, .unnamed: .caution
        case .none, .several: .mutedInk
        }
    }
}
