/// How a person stands towards our offer on this deal.
public enum Stance: String, ClosedVocabulary {
    /// Argues for us when we are not in the room.
    case advocate
    /// Would like it to happen.
    case supporter
    /// Neither for nor against.
    case neutral
    /// Has doubts about us or about the project.
    case skeptic
    /// Wants another choice than us.
    case opponent

    /// Whether the person counts as a yes in a vote: an advocate or a supporter.
    public var isFavourable: Bool { self == .advocate || self == .supporter }

    /// The label on a card and in a report.
    public var label: Wording {
        switch self {
        case .advocate: Wording(en: "Advocate", fr: "Ambassadeur")
        case .supporter: Wording(en: "Supporter", fr: "Favorable")
        case .neutral: Wording(en: "Neutral", fr: "Neutre")
        case .skeptic: Wording(en: "Skeptic", fr: "Réservé")
        case .opponent: Wording(en: "Opponent", fr: "Opposé")
        }
    }
}
