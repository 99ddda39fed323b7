/// How a card differs from the usual one.
public struct CardForm: Sendable, Hashable, Codable {
    /// Whether a person has a say at a step.
    public enum Say: String, Sendable, Hashable, Codable {
        /// Known to decide, or to be able to object.
        case known
        /// Only assumed to.
        case assumed
    }

    /// Whether the card is small: few words, signs on one line.
    public var isCompact = false
    /// Whether the words of a small card stand below its signs, so that a narrow one has room for them.
    public var isTall = false
    /// Whether the person has a say; `nil` when nothing is known of one, and where the view does not tell.
    public var say: Say?
    /// Whether nobody has confirmed that the card belongs where it stands.
    public var isPlaceAssumed = false
    /// Whether a step hangs on the person: without them too few of its deciders would hear of us.
    public var isOnlyWay = false

    /// A form; the usual one by default.
    public init(say: Say? = nil, isPlaceAssumed: Bool = false, isOnlyWay: Bool = false) {
        self.say = say
        self.isPlaceAssumed = isPlaceAssumed
        self.isOnlyWay = isOnlyWay
    }
}

extension Card {
    /// Whether the card is small.
    var isCompact: Bool { form?.isCompact ?? false }

    /// Whether the words of a small card stand below its signs.
    var isTall: Bool { form?.isTall ?? false }

    /// Whether a step hangs on the person.
    var isOnlyWay: Bool { form?.isOnlyWay ?? false }
}
