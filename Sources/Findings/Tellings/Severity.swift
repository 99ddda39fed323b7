public import StakeholderModel

/// How much a finding endangers the deal.
public enum Severity: String, ClosedVocabulary, Comparable {
    case note
    case warning
    case critical

    /// Orders from the least to the most severe.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .critical: 2
        }
    }

    /// What a report says.
    public var label: Wording {
        switch self {
        case .note: Wording(en: "Note", fr: "À noter")
        case .warning: Wording(en: "Warning", fr: "À surveiller")
        case .critical: Wording(en: "Critical", fr: "Critique")
        }
    }
}

/// Whether a finding says that knowledge is missing, or that it is there and bad.
public enum FindingKind: String, Sendable, Hashable, CaseIterable {
    case open
    case risk

    /// What a report says.
    public var label: Wording {
        switch self {
        case .open: Wording(en: "To find out", fr: "À découvrir")
        case .risk: Wording(en: "Risk", fr: "Risque")
        }
    }
}
