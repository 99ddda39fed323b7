import StakeholderModel

/// The kinds of object that share the one namespace of a map.
enum ObjectKind: Sendable, Hashable, CaseIterable {
    case teamMember
    case person
    case offer
    case provider
    case budget
    case gate
    case logEntry

    /// The key of the map below which the objects stand.
    var section: MapKey {
        switch self {
        case .teamMember: .us
        case .person: .people
        case .offer: .offers
        case .provider: .providers
        case .budget: .budgets
        case .gate: .gates
        case .logEntry: .log
        }
    }

    /// The kind in a sentence, without an article.
    var noun: Wording {
        switch self {
        case .teamMember: Wording(en: "person of ours", fr: "personne de notre équipe")
        case .person: Wording(en: "person", fr: "personne")
        case .offer: Wording(en: "offer", fr: "offre")
        case .provider: Wording(en: "provider", fr: "prestataire")
        case .budget: Wording(en: "budget", fr: "budget")
        case .gate: Wording(en: "gate", fr: "étape")
        case .logEntry: Wording(en: "log entry", fr: "entrée du journal")
        }
    }

    /// The kind in a sentence, with its article.
    var withArticle: Wording {
        let french: String
        switch self {
        case .teamMember, .person, .offer, .gate, .logEntry: french = "une"
        case .provider, .budget: french = "un"
        }
        let english = self == .offer ? "an" : "a"
        return Wording(en: "\(english) \(noun.en)", fr: "\(french) \(noun.fr)")
    }

    /// The French word for "unknown", agreeing with the noun.
    var frenchUnknown: String {
        switch self {
        case .provider, .budget: "inconnu"
        default: "inconnue"
        }
    }
}
