/// Cards in a difference.
extension Card {
    /// Whether a card says what it said. Numbers of findings are no part of it, and neither is a unit that a frame says.
    func saysTheSame(as other: Card, isFramed: Bool) -> Bool {
        kind == other.kind && sign == other.sign && isSignAssumed == other.isSignAssumed
            && fullTitle == other.fullTitle && accessLevel == other.accessLevel
            && chipRows.joined().map(\.said) == other.chipRows.joined().map(\.said)
            && form?.say == other.form?.say && isOnlyWay == other.isOnlyWay
            && (isFramed || description == other.description)
    }

    /// The card with a mark; of somebody who is gone no findings are told.
    func marked(_ mark: DifferenceMark, _ text: String) -> Card {
        var card = self
        if mark == .gone { card.badges = [] }
        card.description = [description, text].filter { !$0.isEmpty }.joined(separator: ", ")
        card.mark = CardMark(mark, text, of: card)
        return card
    }

    /// The same card, as wide as others.
    func widened(to width: Double) -> Card {
        var card = self
        card.width = width
        return card
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
