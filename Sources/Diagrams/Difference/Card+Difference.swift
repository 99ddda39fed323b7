/// Cards in a difference.
extension Card {
    /// Whether a card says what it said. Numbers of findings are no part of it, and neither is a unit that a frame says.
    func saysTheSame(as other: Card, isFramed: Bool) -> Bool {
        kind == other.kind && sign == other.sign && isSignAssumed == other.isSignAssumed
            && fullTitle == other.fullTitle && accessLevel == other.accessLevel
            && chipRows.joined().map(\.said) == other.chipRows.joined().map(\.said)
            && (isFramed || description == other.description)
    }

    /// The card with a mark; of somebody who is gone no findings are told.
    func marked(_ mark: DifferenceMark, _ text: String) -> Card {
        var card = copy(badges: mark == .gone ? [] : badges, note: text)
        card.mark = CardMark(mark, text, widest: width - 2 * CardMark.height)
        return card
    }

    /// The same card, as wide as others.
    func widened(to width: Double) -> Card {
        var card = copy(width: width)
        card.mark = mark
        return card
    }

    /// The same card but for what is given.
    func copy(
        identifier: String? = nil,
        width: Double? = nil,
        badges: [Badge]? = nil,
        note: String? = nil
    ) -> Card {
        Card(
            identifier: identifier ?? self.identifier,
            kind: kind,
            sign: sign,
            isSignAssumed: isSignAssumed,
            title: title,
            subtitle: subtitle,
            chipRows: chipRows,
            accessLevel: accessLevel,
            badges: badges ?? self.badges,
            fullTitle: fullTitle,
            description: [description, note ?? ""].filter { !$0.isEmpty }.joined(separator: ", "),
            width: width ?? self.width,
            height: height
        )
    }
}

extension Chip {
    fileprivate var said: String { isAssumed ? fullText + "?" : fullText }
}

extension CardKind {
    /// Whether a card of this kind stands for something that can come and go.
    var canBeGone: Bool {
        switch self {
        case .person, .provider, .budget, .gate: true
        case .ghost, .ours, .impliedGate, .signature: false
        }
    }
}
