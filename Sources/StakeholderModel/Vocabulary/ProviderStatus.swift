/// How far a provider is with the client.
public enum ProviderStatus: String, ClosedVocabulary {
    /// At work now.
    case engaged
    /// The provider they usually take.
    case incumbent
    case shortlisted
    case rumoured
    case rejected

    /// Whether a provider with this status can take our place.
    public var isInPlay: Bool { self == .engaged || self == .incumbent || self == .shortlisted }

    /// The label on a card and in a report.
    public var label: Wording {
        switch self {
        case .engaged: Wording(en: "Engaged", fr: "En mission")
        case .incumbent: Wording(en: "Incumbent", fr: "En place")
        case .shortlisted: Wording(en: "Shortlisted", fr: "En short-list")
        case .rumoured: Wording(en: "Rumoured", fr: "Évoqué (à confirmer)")
        case .rejected: Wording(en: "Rejected", fr: "Écarté")
        }
    }
}
