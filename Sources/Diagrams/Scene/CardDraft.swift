/// What a card says, before it is known how wide the cards of the picture are.
struct CardDraft {
    var identifier: String
    var kind: CardKind
    var sign: CardSign
    var isSignAssumed = false
    var title: String
    var subtitle = ""
    var maximumSubtitleLines = CardMeasures.maximumSubtitleLines
    var chips: [(text: String, isAssumed: Bool)] = []
    var accessLevel: Int?
    var badges: [Badge] = []
    var description: String
    var form: CardForm?
}

/// The measures of a card, in points.
enum CardMeasures {
    static let title = TextStyle(size: 14, isBold: true)
    static let subtitle = TextStyle(size: 12)
    static let chip = TextStyle(size: 11)
    static let badge = TextStyle(size: 12, isBold: true)
    static let cornerRadius = 10.0
    static let barWidth = 6.0
    /// From the left edge to the text beside the sign.
    static let textInset = 50.0
    /// From the left edge to the first pill, and from the right edge to the last.
    static let inset = 16.0
    /// What the bars of our access take on the right.
    static let accessWidth = 34.0
    static let signRadius = 13.0
    static let chipHeight = 19.0
    static let chipGap = 6.0
    static let chipPadding = 8.0
    static let badgeRadius = 11.0
    /// How far a step points to the right.
    static let tip = 20.0
    static let narrowest = 196.0
    /// The narrowest card of our side, which has no sign and few words.
    static let narrowestOfOurs = 110.0
    static let widest = 272.0
    static let maximumTitleLines = 3
    static let maximumSubtitleLines = 2
    static let maximumChipRows = 3
    /// The baseline of the first line of the heading.
    static let firstBaseline = 27.0
    static let bottomPadding = 13.0
}
