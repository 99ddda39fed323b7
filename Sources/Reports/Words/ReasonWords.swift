import DecisionAnalysis
import StakeholderModel

/// Why a decider's verdict is what it is, in words.
struct ReasonWords {
    let names: NameWords
    /// The decider; empty when unknown.
    let decider: String

    /// One reason as a sentence without a full stop.
    func wording(of reason: VerdictReason) -> Wording {
        switch reason {
        case .gateRefused: Wording(en: "the step was refused", fr: "l'étape a été refusée")
        case .deciderIsOpponent: Wording(en: "\(decider) is against us", fr: "\(decider) est contre nous")
        case .onlyThroughOpponents(let route): onlyThroughOpponents(route)
        case .deciderUnknown:
            Wording(en: "we do not know who decides", fr: "nous ne savons pas qui décide")
        case .noRoute:
            Wording(en: "no way leads from us to \(decider)", fr: "aucun chemin ne mène de nous à \(decider)")
        case .rivalIsCloser(let provider, let theirs, let ours): closer(provider, theirs, ours)
        case .engagedRival(let provider):
            Wording(
                en: "\(decider) engaged \(names.provider(provider))",
                fr: "\(decider) a engagé \(names.provider(provider))"
            )
        case .prefersRival(let provider):
            Wording(
                en: "\(decider) prefers \(names.provider(provider))",
                fr: "\(decider) préfère \(names.provider(provider))"
            )
        case .thinReach(let best, let count): thinReach(best, count)
        case .deciderIsSkeptic: Wording(en: "\(decider) has doubts", fr: "\(decider) a des réserves")
        case .stanceUnknown, .stanceAssumed, .stanceStale: stance(reason)
        case .authority(let doubt): authority(doubt)
        case .repeatedAccess:
            Wording(en: "we met \(decider) several times", fr: "nous avons vu \(decider) plusieurs fois")
        case .independentRoutes(let count):
            Wording(
                en: "\(count) independent ways lead to \(decider)",
                fr: "\(count) chemins indépendants mènent à \(decider)"
            )
        }
    }

    private func onlyThroughOpponents(_ route: Route) -> Wording {
        let chain = names.chain(route)
        return Wording(
            en: "the only way passes through an opponent: \(chain.en)",
            fr: "le seul chemin passe par un opposant\u{00A0}: \(chain.fr)"
        )
    }

    private func closer(_ provider: ProviderIdentifier, _ theirs: Route, _ ours: Route) -> Wording {
        let name = names.provider(provider)
        let (their, our) = (names.chain(theirs), names.chain(ours))
        return Wording(
            en: "\(name) is at least as close to \(decider) as we are: \(their.en), against \(our.en)",
            fr:
                "\(name) est au moins aussi proche de \(decider) que nous\u{00A0}: \(their.fr), contre \(our.fr)"
        )
    }

    private func thinReach(_ best: Route, _ count: Int) -> Wording {
        let chain = names.chain(best)
        guard count < 2 else {
            return Wording(
                en: "no way to \(decider) is solid; the best is \(chain.en)",
                fr: "aucun chemin vers \(decider) n'est solide\u{00A0}; le meilleur est \(chain.fr)"
            )
        }
        return Wording(
            en: "a single way leads to \(decider): \(chain.en)",
            fr: "un seul chemin mène à \(decider)\u{00A0}: \(chain.fr)"
        )
    }

    private func stance(_ reason: VerdictReason) -> Wording {
        switch reason {
        case .stanceAssumed:
            Wording(
                en: "what \(decider) thinks of us is assumed",
                fr: "ce \(Wording.elided("que", before: decider)) pense de nous est supposé"
            )
        case .stanceStale:
            Wording(
                en: "what \(decider) thinks of us was heard long ago",
                fr: "ce \(Wording.elided("que", before: decider)) pense de nous date"
            )
        default:
            Wording(
                en: "we do not know what \(decider) thinks of us",
                fr: "nous ne savons pas ce \(Wording.elided("que", before: decider)) pense de nous"
            )
        }
    }

    private func authority(_ doubt: AuthorityDoubt) -> Wording {
        switch doubt {
        case .assumed:
            Wording(
                en: "that \(decider) decides is assumed",
                fr: "\(Wording.elided("que", before: decider)) décide est supposé"
            )
        case .stale:
            Wording(
                en: "that \(decider) decides was heard long ago",
                fr: "\(Wording.elided("que", before: decider)) décide date"
            )
        case .selfDeclared:
            Wording(
                en: "only \(decider) says that \(decider) decides",
                fr:
                    "seule la parole \(Wording.elided("de", before: decider)) dit \(Wording.elided("que", before: decider)) décide"
            )
        case .unsourced:
            Wording(
                en: "nobody else says that \(decider) decides, and we met nobody else",
                fr:
                    "personne d'autre ne dit \(Wording.elided("que", before: decider)) décide, et nous n'avons vu personne d'autre"
            )
        }
    }
}

extension ReasonWords {
    /// What the people strictly between on every route mean; `nil` without any.
    func wording(ofChokepoints people: [PersonIdentifier]) -> Wording? {
        guard !people.isEmpty else { return nil }
        let list = names.people(people)
        return Wording(en: "every way passes through \(list.en)", fr: "chaque chemin passe par \(list.fr)")
    }
}
