/// How strongly one person sways another.
public enum InfluenceStrength: String, ClosedVocabulary {
    case weak
    case medium
    case strong

    /// The label on a card and in a report.
    public var label: Wording {
        switch self {
        case .weak: Wording(en: "Weak", fr: "Faible")
        case .medium: Wording(en: "Medium", fr: "Moyenne")
        case .strong: Wording(en: "Strong", fr: "Forte")
        }
    }
}
