public import StakeholderModel

extension InterviewStep {
    /// How an answer is written; `nil` where nobody needs to be told.
    public var hint: Wording? {
        switch self {
        case .account, .introducer, .deciderSource, .speaker, .sentence: nil
        case .offer:
            Wording(en: "Prospecting programme, 45 k€", fr: "Accompagnement prospection, 45 k€")
        case .met:
            Wording(
                en: "names or titles, with commas: Claire Martin (CEO), Training lead",
                fr: "noms ou fonctions, avec des virgules : Claire Martin (DG), Responsable formation"
            )
        case .decider, .allocator:
            Wording(
                en: "a name or title; ? when you asked and do not know",
                fr: "un nom ou une fonction ; ? si vous avez demandé sans réponse"
            )
        case .sharing: Wording(en: "yes, no or ?", fr: "oui, non ou ?")
        case .providers:
            Wording(
                en: "names, with commas; 'none' when you asked and there is nobody; ? when they did not say",
                fr:
                    "noms, avec des virgules ; « aucun » si vous avez demandé et qu'il n'y a personne ; ? s'ils n'ont rien dit"
            )
        case .neededBy, .closeBy:
            Wording(en: "2025-06-30, or 2025-06 for the month", fr: "2025-06-30, ou 2025-06 pour le mois")
        }
    }
}
