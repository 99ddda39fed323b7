public import StakeholderModel

/// The families of rules; the raw value is how a code starts.
public enum RuleFamily: String, Sendable, Hashable, CaseIterable {
    case budget = "BUD"
    case authority = "AUT"
    case paths = "PTH"
    case threads = "THR"
    case competition = "CMP"
    case coverage = "COV"
    case timing = "TIM"
    case offer = "OFF"
    case signals = "SIG"
    case evidence = "EVD"

    /// What the family looks at.
    public var title: Wording {
        switch self {
        case .budget: Wording(en: "Budget", fr: "Budget")
        case .authority: Wording(en: "Authority", fr: "Autorité")
        case .paths: Wording(en: "Decision paths", fr: "Chemins de décision")
        case .threads: Wording(en: "Threads", fr: "Fils de contact")
        case .competition: Wording(en: "Competition", fr: "Concurrence")
        case .coverage: Wording(en: "Coverage", fr: "Couverture")
        case .timing: Wording(en: "Timing", fr: "Calendrier")
        case .offer: Wording(en: "Offer", fr: "Offre")
        case .signals: Wording(en: "Signals", fr: "Signaux")
        case .evidence: Wording(en: "Evidence", fr: "Preuves")
        }
    }
}
