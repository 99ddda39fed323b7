import Layout

/// The outlines of cards: what they stand for shows in their shape.
extension SVGCanvas {
    mutating func outline(of card: Card, in area: Rectangle) {
        let isDashed =
            card.kind.isDashed(card.sign) || card.mark?.mark == .gone || card.form?.isPlaceAssumed == true
        let paint = fillAndStroke(
            card.mark?.mark == .gone ? .frame : card.kind.ground(card.sign),
            card.border,
            card.kind.borderWidth,
            isDashed: isDashed
        )
        switch card.kind {
        case .gate, .impliedGate: line("<path d=\"\(signpost(area))\" stroke-linejoin=\"round\" \(paint)/>")
        case .signature:
            line("<rect \(box(area)) rx=\"\(SVGText.number(min(28, area.height / 2)))\" \(paint)/>")
        default: line("<rect \(box(area)) rx=\"\(SVGText.number(card.cornerRadius))\" \(paint)/>")
        }
    }

    /// A second border outside of the card: a step hangs on it.
    mutating func onlyWayFrame(around area: Rectangle, radius: Double) {
        let corner = SVGText.number(radius + 4)
        line("<rect \(box(area.inset(by: -4))) rx=\"\(corner)\" fill=\"none\" \(stroke(.ink, 2))/>")
    }

    /// A small card with the second border.
    mutating func onlyWaySign(at center: Point) {
        let area = Rectangle(x: center.x - 6, y: center.y - 4, width: 12, height: 8)
        line("<rect \(box(area)) rx=\"2\" \(fillAndStroke(.card, .tree, 1))/>")
        line("<rect \(box(area.inset(by: -3.5))) rx=\"4\" fill=\"none\" \(stroke(.ink, 2))/>")
    }

    /// A box that points to the right.
    private func signpost(_ area: Rectangle) -> String {
        let shoulder = area.maxX - CardMeasures.tip
        let corners = [
            Point(x: area.x, y: area.y), Point(x: shoulder, y: area.y), Point(x: area.maxX, y: area.midY),
            Point(x: shoulder, y: area.maxY), Point(x: area.x, y: area.maxY),
        ]
        return "M" + corners.map { "\(SVGText.number($0.x)) \(SVGText.number($0.y))" }.joined(separator: "L")
            + "z"
    }
}

extension Card {
    /// How round the corners are.
    var cornerRadius: Double { isCompact ? CompactMeasures.cornerRadius : CardMeasures.cornerRadius }

    /// The colour of the border.
    fileprivate var border: ColorRole {
        if let mark { return mark.mark.color }
        return switch kind {
        case .person: sign == .opponent || sign == .skeptic ? sign.color : .cardBorder
        case .provider: .provider
        case .budget: .money
        case .ghost: .caution
        case .ours: .ink
        case .gate, .impliedGate, .signature: sign.color
        }
    }
}

extension CardKind {
    /// Whether a coloured bar stands on the left.
    var hasBar: Bool {
        switch self {
        case .person, .provider, .budget: true
        case .ghost, .ours, .gate, .impliedGate, .signature: false
        }
    }

    /// The colour of the heading.
    var ink: ColorRole { self == .ours ? .paper : .ink }

    /// The colour of what stands below it.
    var subtitleInk: ColorRole { self == .ours ? .faint : .mutedInk }

    fileprivate var borderWidth: Double {
        switch self {
        case .gate, .impliedGate, .signature: 1.8
        default: 1.4
        }
    }

    /// The ground of the card.
    fileprivate func ground(_ sign: CardSign) -> ColorRole {
        switch self {
        case .person, .provider, .budget, .signature: .card
        case .ghost: .cautionSoft
        case .ours: .ink
        case .gate, .impliedGate: sign == .passedGate ? .frame : .card
        }
    }

    /// What nobody knows has a dashed border.
    fileprivate func isDashed(_ sign: CardSign) -> Bool {
        switch self {
        case .ghost, .impliedGate: true
        case .gate, .signature: sign == .unmappedGate
        case .person, .provider, .budget, .ours: false
        }
    }
}
