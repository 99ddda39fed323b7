import StakeholderModel

/// What happened to a part of a picture since an earlier one. A sign and a word say it, so that it reads in black and white.
public enum DifferenceMark: String, Sendable, Hashable, Codable, CaseIterable {
    /// It was not there before.
    case added
    /// It was there before, and stands here as a ghost.
    case gone
    /// It says something else.
    case changed
}

extension DifferenceMark {
    /// The colour of its sign.
    var color: ColorRole {
        switch self {
        case .added: .favourable
        case .gone: .adverse
        case .changed: .influence
        }
    }

    /// The sign before the label of a line.
    var sign: String {
        switch self {
        case .added: "+"
        case .gone: "×"
        case .changed: "~"
        }
    }

    var label: Wording {
        switch self {
        case .added: Wording(en: "new", fr: "nouveau")
        case .gone: Wording(en: "no longer there", fr: "n'y est plus")
        case .changed: Wording(en: "changed", fr: "changé")
        }
    }
}

/// A mark on a card, with its word.
public struct CardMark: Sendable, Hashable, Codable {
    /// What happened.
    public let mark: DifferenceMark
    /// The word beside the sign.
    public let text: String
    /// How wide sign and word are together.
    public let width: Double

    static let style = TextStyle(size: 10.5, isBold: true)
    static let height = 16.0
    /// What the sign takes, and the room on both sides.
    private static let signWidth = 16.0
    private static let padding = 7.0

    /// - Parameter card: on a small one there is room for the sign alone.
    init(_ mark: DifferenceMark, _ text: String, of card: Card) {
        self.mark = mark
        guard !card.isCompact else {
            self.text = ""
            width = CardMark.height
            return
        }
        let room = card.width - 2 * CardMark.height - CardMark.signWidth - 2 * CardMark.padding
        self.text = TextWrapping.cut(text, CardMark.style, width: room).lines.first ?? ""
        width = TextMetrics.width(of: self.text, CardMark.style) + CardMark.signWidth + 2 * CardMark.padding
    }

    /// Where the word begins, from the left end.
    static var textStart: Double { padding + signWidth - 2 }
    /// The middle of the sign, from the left end.
    static var signCenter: Double { padding + 5 }
}
