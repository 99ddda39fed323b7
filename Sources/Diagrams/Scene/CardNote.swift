/// What a card tells, on its lower edge, of what the picture does not show.
public struct CardNote: Sendable, Hashable, Codable {
    /// Where that stands.
    public enum Direction: String, Sendable, Hashable, Codable {
        /// The manager, on another picture.
        case above
        /// People below, on another picture or on none.
        case below
        /// The other ends of lines.
        case beside
    }

    /// Where it stands.
    public let direction: Direction
    /// What is told: how many, on which page.
    public let text: String
    /// The picture that shows it, as an address relative to this one; `nil` when there is none.
    public let target: String?

    /// How much higher a card is for each.
    static let height = 22.0
}

/// A step from one picture to another, or a word on where this one stands.
public struct SceneStep: Sendable, Hashable, Codable {
    /// What is written.
    public let text: String
    /// Where it leads, as an address relative to this picture; `nil` for a word alone.
    public let target: String?
}

extension Card {
    /// The picture to which the whole card leads.
    var target: String? { elsewhere?.lazy.compactMap(\.target).first }

    /// The lower part of the card, which tells of what is not shown.
    var notesHeight: Double { Double(elsewhere?.count ?? 0) * CardNote.height }

    /// The card with notes on what the picture does not show, higher by as much as they need.
    func telling(_ notes: [CardNote]) -> Card {
        guard !notes.isEmpty else { return self }
        var card = Card(
            identifier: identifier,
            kind: kind,
            sign: sign,
            isSignAssumed: isSignAssumed,
            title: title,
            subtitle: subtitle,
            chipRows: chipRows,
            accessLevel: accessLevel,
            badges: badges,
            fullTitle: fullTitle,
            description: ([description] + notes.map(\.text)).filter { !$0.isEmpty }.joined(separator: ", "),
            width: width,
            height: height + Double(notes.count) * CardNote.height
        )
        card.mark = mark
        card.form = form
        card.elsewhere = notes
        return card
    }
}
