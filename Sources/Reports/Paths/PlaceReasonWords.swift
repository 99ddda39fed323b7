import DecisionAnalysis
import StakeholderModel

/// Why our way to a decider stands as it does, in a few words behind their name: the name is not said again.
struct PlaceReasonWords {
    let names: NameWords

    func wording(of reason: VerdictReason) -> Wording {
        switch reason {
        case .gateRefused: Wording(en: "the step was refused", fr: "l'étape a été refusée")
        case .deciderIsOpponent: Wording(en: "against us", fr: "contre nous")
        case .onlyThroughOpponents(let route):
            Wording(
                en: "the only way passes through an opponent, \(names.chain(route).en)",
                fr: "le seul chemin passe par un opposant, \(names.chain(route).fr)"
            )
        case .deciderUnknown: Wording(en: "nobody knows who it is", fr: "personne ne sait qui c'est")
        case .noRoute: Wording(en: "no way leads there", fr: "aucun chemin n'y mène")
        case .rivalIsCloser(let provider, _, _):
            Wording(
                en: "\(names.provider(provider)) is at least as close",
                fr: "\(names.provider(provider)) est au moins aussi proche"
            )
        case .engagedRival(let provider):
            Wording(en: "engaged \(names.provider(provider))", fr: "a engagé \(names.provider(provider))")
        case .prefersRival(let provider):
            Wording(en: "prefers \(names.provider(provider))", fr: "préfère \(names.provider(provider))")
        case .thinReach(_, let count):
            count < 2
                ? Wording(en: "a single way", fr: "un seul chemin")
                : Wording(en: "no solid way", fr: "aucun chemin solide")
        case .deciderIsSkeptic: Wording(en: "has doubts", fr: "a des réserves")
        case .stanceUnknown, .stanceAssumed, .stanceStale: stance(reason)
        case .authority(let doubt): authority(doubt)
        case .repeatedAccess: Wording(en: "met several times", fr: "plusieurs échanges")
        case .independentRoutes(let count):
            Wording(en: "\(count) independent ways", fr: "\(count) chemins indépendants")
        }
    }

    private func stance(_ reason: VerdictReason) -> Wording {
        switch reason {
        case .stanceAssumed: Wording(en: "stance only assumed", fr: "position seulement supposée")
        case .stanceStale: Wording(en: "stance heard long ago", fr: "position entendue il y a longtemps")
        default: Wording(en: "stance not known", fr: "position inconnue")
        }
    }

    private func authority(_ doubt: AuthorityDoubt) -> Wording {
        switch doubt {
        case .assumed: Wording(en: "only assumed to decide", fr: "son rôle est seulement supposé")
        case .stale: Wording(en: "said to decide, long ago", fr: "son rôle a été entendu il y a longtemps")
        case .selfDeclared:
            Wording(en: "decides by their own word only", fr: "décide, mais sur sa seule parole")
        case .unsourced:
            Wording(
                en: "nobody else says that they decide",
                fr: "personne d'autre ne dit que cette personne décide"
            )
        }
    }
}
