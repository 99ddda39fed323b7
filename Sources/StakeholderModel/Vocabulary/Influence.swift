/// The weight of a person on this decision: shown on the card, never part of a computation.
public enum Influence: String, ClosedVocabulary {
    case low
    case medium
    case high

    /// The label on a card and in a report.
    public var label: Wording {
        switch self {
        case .low: Wording(en: "Low", fr: "Faible")
        case .medium: Wording(en: "Medium", fr: "Moyenne")
        case .high: Wording(en: "High", fr: "Forte")
        }
    }
}
