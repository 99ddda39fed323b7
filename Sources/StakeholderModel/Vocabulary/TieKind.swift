/// How a person is bound to a provider other than by engaging or preferring it.
public enum TieKind: String, ClosedVocabulary {
    case formerlyAt = "formerly_at"
    case ownsStakeIn = "owns_stake_in"
    case relatedTo = "related_to"
    case fundedBy = "funded_by"

    /// The label on a card and in a report.
    public var label: Wording {
        switch self {
        case .formerlyAt: Wording(en: "Formerly at", fr: "Ancien de")
        case .ownsStakeIn: Wording(en: "Owns a stake in", fr: "Actionnaire de")
        case .relatedTo: Wording(en: "Related to", fr: "Lié à")
        case .fundedBy: Wording(en: "Funded by", fr: "Financé par")
        }
    }
}
