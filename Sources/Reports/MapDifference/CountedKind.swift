import StakeholderModel

/// The kinds of objects that are counted at the top of what is told.
enum CountedKind: CaseIterable {
    case people
    case meetings
    case budgets
    case gates
    case providers
    case offers
    case relations

    /// So many of them; `nil` for none.
    func count(_ number: Int) -> Wording? {
        guard number > 0 else { return nil }
        return CommonWords.count(number, one: words.one, several: words.several)
    }

    private var words: (one: Wording, several: Wording) {
        switch self {
        case .people: (Wording(en: "person", fr: "personne"), Wording(en: "people", fr: "personnes"))
        case .meetings:
            (Wording(en: "meeting", fr: "rendez-vous"), Wording(en: "meetings", fr: "rendez-vous"))
        case .budgets: (Wording(en: "budget", fr: "budget"), Wording(en: "budgets", fr: "budgets"))
        case .gates: (Wording(en: "step", fr: "étape"), Wording(en: "steps", fr: "étapes"))
        case .providers:
            (
                Wording(en: "other provider", fr: "autre prestataire"),
                Wording(en: "other providers", fr: "autres prestataires")
            )
        case .offers: (Wording(en: "offer", fr: "offre"), Wording(en: "offers", fr: "offres"))
        case .relations:
            (
                Wording(en: "bond between people", fr: "lien entre personnes"),
                Wording(en: "bonds between people", fr: "liens entre personnes")
            )
        }
    }
}

extension StatedSubject {
    /// As what it is counted; `nil` for what is not.
    var counted: CountedKind? {
        switch self {
        case .relation: .relations
        case .object(.person): .people
        case .object(.provider): .providers
        case .object(.offer): .offers
        case .object(.budget): .budgets
        case .object(.gate): .gates
        case .object(.logEntry): .meetings
        case .deal, .need, .signal, .ruledOut, .accepted, .object(.teamMember): nil
        }
    }
}

extension ObjectDifference.Kind {
    /// What stands before the numbers.
    var heading: Wording {
        switch self {
        case .added: Wording(en: "New on the map: ", fr: "Nouveau sur la carte : ")
        case .gone: Wording(en: "No longer on the map: ", fr: "N'y est plus : ")
        case .changed, .renamed: Wording(en: "Known otherwise: ", fr: "Connu autrement : ")
        }
    }
}
