import DecisionAnalysis
import StakeholderModel

extension ReasonWords {
    /// One reason in a few words, without the ways that prove it.
    func briefWording(of reason: VerdictReason) -> Wording {
        switch reason {
        case .onlyThroughOpponents:
            Wording(
                en: "the only way to \(decider) passes through an opponent",
                fr: "le seul chemin vers \(decider) passe par un opposant"
            )
        case .rivalIsCloser(let provider, _, _):
            Wording(
                en: "\(names.provider(provider)) reaches \(decider) as well as we do",
                fr: "\(names.provider(provider)) atteint \(decider) aussi bien que nous"
            )
        case .thinReach(_, let count):
            count < 2
                ? Wording(en: "a single way leads to \(decider)", fr: "un seul chemin mène à \(decider)")
                : Wording(
                    en: "no way to \(decider) is solid",
                    fr: "aucun chemin vers \(decider) n'est solide"
                )
        case .authority(.selfDeclared):
            Wording(
                en: "only \(decider)'s own word says who decides",
                fr: "seule la parole \(Wording.elided("de", before: decider)) dit qui décide"
            )
        default: wording(of: reason)
        }
    }
}

extension NameWords {
    /// Why a step has its verdict, in a few words.
    func brief(_ lead: LeadingReason) -> Wording {
        ReasonWords(names: self, decider: lead.person.map(person) ?? "").briefWording(of: lead.reason)
    }
}
