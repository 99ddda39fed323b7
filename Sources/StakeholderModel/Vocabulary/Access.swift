/// How well we cover a person: how often our side has met them.
public enum Access: String, ClosedVocabulary {
    case none
    /// One exchange.
    case brief
    /// Several exchanges.
    case multiple
    /// A working relationship; only ever written, never derived from the log.
    case inDepth = "in_depth"

    /// Whether our side has met the person at all.
    public var isMet: Bool { self != .none }

    /// Whether our side has met the person more than once.
    public var isRepeated: Bool { self == .multiple || self == .inDepth }

    /// The label on a card and in a report.
    public var label: Wording {
        switch self {
        case .none: Wording(en: "Never met", fr: "Jamais rencontré")
        case .brief: Wording(en: "Met once", fr: "Un échange")
        case .multiple: Wording(en: "Met several times", fr: "Plusieurs échanges")
        case .inDepth: Wording(en: "Working relationship", fr: "Relation suivie")
        }
    }
}
