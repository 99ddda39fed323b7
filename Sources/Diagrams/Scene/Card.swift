/// What a card stands for.
public enum CardKind: String, Sendable, Hashable, Codable {
    /// A person, or a group who act alike.
    case person
    /// Another provider.
    case provider
    /// A line of money.
    case budget
    /// Somebody whom nobody knows yet.
    case ghost
    /// Our side.
    case ours
    /// A step before signature.
    case gate
    /// A step of which nobody has asked.
    case impliedGate
    /// The signature.
    case signature
}

extension CardKind {
    /// Whether the words on the card say what its sign means.
    var saysItsSign: Bool {
        switch self {
        case .person, .provider, .budget, .ghost: false
        case .ours, .gate, .impliedGate, .signature: true
        }
    }
}

/// The sign in the circle of a card: a shape and a colour, so that it reads in black and white too.
public enum CardSign: String, Sendable, Hashable, Codable, CaseIterable {
    case advocate
    case supporter
    case neutral
    case skeptic
    case opponent
    case stanceUnknown
    case provider
    case budget
    case unmapped
    case ours
    case mappedGate
    case fragileGate
    case contestedGate
    case unmappedGate
    case blockedGate
    case passedGate
}

/// A short word in a pill: a role, a status.
public struct Chip: Sendable, Hashable, Codable {
    /// The word, cut when it is too wide.
    public let text: String
    /// The word as a whole.
    public let fullText: String
    /// Whether nobody has confirmed it.
    public let isAssumed: Bool
    /// How wide the pill is.
    public let width: Double
}

/// The number of a finding group on a card.
public struct Badge: Sendable, Hashable, Codable {
    /// The number, as in the list of findings.
    public let number: Int
    /// How severe the group is: the name of a colour.
    public let severity: String
}

/// One box of a picture: measured, not yet placed.
public struct Card: Sendable, Hashable, Codable {
    /// A stable name made from the content, such as `person-dg`.
    public internal(set) var identifier: String
    /// What it stands for.
    public let kind: CardKind
    /// The sign in its circle.
    public let sign: CardSign
    /// Whether the sign is only assumed.
    public let isSignAssumed: Bool
    /// The heading, in lines.
    public let title: [String]
    /// What stands below the heading, in lines.
    public let subtitle: [String]
    /// The pills, in rows.
    public let chipRows: [[Chip]]
    /// How many bars of three are filled for our access; `nil` where access means nothing.
    public let accessLevel: Int?
    /// The finding groups about it.
    public internal(set) var badges: [Badge]
    /// The heading as a whole, for those who hear the picture.
    public let fullTitle: String
    /// What the card says, as a sentence, for those who hear the picture.
    public internal(set) var description: String
    /// The width, in points.
    public internal(set) var width: Double
    /// The height, in points.
    public let height: Double
    /// What happened to it since an earlier picture; `nil` where nothing did, or nobody compares.
    public var mark: CardMark?
    /// How the card differs from the usual one; `nil` when it does not.
    public var form: CardForm?
    /// What is told of people and lines that this picture does not show; `nil` when it shows them all.
    public var elsewhere: [CardNote]?
}
