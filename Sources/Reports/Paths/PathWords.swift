import DecisionAnalysis
import StakeholderModel

/// The words around steps and the ways to those who decide.
enum PathWords {
    static let whoDecides = Wording(en: "Who decides", fr: "Qui décide")
    static let vote = Wording(en: "The vote", fr: "Le vote")
    static let notAsked = Wording(
        en: "Usual steps that nobody has asked about",
        fr: "Étapes habituelles dont personne n'a parlé"
    )
    static let passed = Wording(en: "passed", fr: "franchie")
    static let notApplicable = Wording(en: "not applicable", fr: "sans objet")
    static let advisory = Wording(
        en: ", advisory: it cannot stop a signature",
        fr: ", consultative : elle ne peut pas empêcher la signature"
    )
    static let notKnownYet = Wording(
        en: ", and nobody knows who that is",
        fr: ", que nous ne connaissons pas encore"
    )
    static let refused = Wording(en: "refused", fr: "refusée")
    static let others = Wording(en: "Others reach them too", fr: "D'autres y ont accès aussi")

    /// How a step stands: passed, or its verdict and what else to know of it.
    static func standing(of judged: JudgedGate) -> Wording {
        let standing = plainStanding(of: judged)
        return judged.gate.isBinding || !judged.gate.isOpen ? standing : standing + advisory
    }

    /// The same of a step of which it is no matter whether it binds.
    static func plainStanding(of judged: JudgedGate) -> Wording {
        guard judged.gate.isOpen else { return judged.gate.isPassed ? passed : notApplicable }
        return judged.gate.isRefused ? refused : judged.verdict.ofDeal
    }

    /// How our way to one decider stands. In French it is the access that agrees with the word, whoever it leads to.
    static func access(_ verdict: Verdict) -> Wording {
        let label = verdict.label.map { $0.lowercased() }
        return Wording(en: label.en, fr: "accès \(label.fr)")
    }

    static func chokepoints(_ people: [String]) -> Wording {
        let list = Wording.or(people.map(Wording.verbatim))
        return Wording(
            en: "Without \(list.en) we no longer reach enough of them.",
            fr: "Sans \(list.fr), nous n'atteignons plus assez de décideurs."
        )
    }

    static func everyWay(_ people: [String]) -> Wording {
        let list = Wording.and(people.map(Wording.verbatim))
        return Wording(
            en: "Every way passes through \(list.en).",
            fr: "Tous les chemins passent par \(list.fr)."
        )
    }

    /// Several sentences one after the other.
    static func semicolons(_ parts: [Wording]) -> Wording {
        Wording(
            en: parts.map(\.en).joined(separator: "; "),
            fr: parts.map(\.fr).joined(separator: " ; ")
        )
    }

    static func waysAt(step: Int) -> Wording {
        Wording(en: "the ways to them: see step \(step)", fr: "les chemins : voir l'étape \(step)")
    }

    /// How many ways have no line.
    static func moreWays(_ number: Int, areAll: Bool) -> Wording {
        let count = CommonWords.count(
            number,
            one: Wording(en: "weaker way", fr: "autre chemin, pas plus fort"),
            several: Wording(en: "weaker ways", fr: "autres chemins, pas plus forts")
        )
        return areAll
            ? Wording(en: "and \(count.en)", fr: "et \(count.fr)")
            : Wording(en: "and \(count.en) or more", fr: "et au moins \(count.fr)")
    }

    /// How a vote stands: what it takes, who is for us, what is missing or to spare.
    static func standing(of vote: Vote) -> Wording {
        let needed = Wording(
            en: "\(vote.needed) of \(vote.votes) votes are needed",
            fr: "il faut \(vote.needed) voix sur \(vote.votes)"
        )
        let favourable = CommonWords.count(
            vote.favourable,
            one: Wording(en: "is for us", fr: "nous est favorable"),
            several: Wording(en: "are for us", fr: "nous sont favorables")
        )
        return needed + .verbatim(", ") + favourable + CommonWords.colon + .verbatim(" ")
            + margin(vote.margin) + .verbatim(".")
    }

    private static func margin(_ margin: Int) -> Wording {
        if margin < 0 {
            return Wording(en: "\(-margin) more to win", fr: "il en manque \(-margin)")
        }
        guard margin > 0 else { return Wording(en: "none to lose", fr: "aucune à perdre") }
        return Wording(en: "\(margin) to spare", fr: "\(margin) d'avance")
    }
}
