import StakeholderModel

/// The words of a portfolio that no other report says.
enum PortfolioWords {
    static let kicker = Wording(en: "Portfolio review", fr: "Revue de portefeuille")
    static let skip = Wording(en: "Skip to the deals", fr: "Aller aux affaires")
    static let deals = Wording(en: "Where to help first", fr: "Où aider d'abord")
    static let dealsNote = Wording(
        en: "The deals with the worst open risk first; among these, the nearest date first.",
        fr: "D'abord les affaires au risque le plus grave ; entre elles, la date la plus proche."
    )
    static let topRisks = Wording(en: "What can lose it", fr: "Ce qui peut la perdre")
    static let readReview = Wording(en: "Read the review", fr: "Lire la revue")
    static let noRisk = Wording(en: "No finding.", fr: "Rien à signaler.")
    static let pictureOf = Wording(en: "How the decision is made", fr: "Comment la décision se prend")
    static let people = Wording(
        en: "People met in several deals",
        fr: "Des personnes dans plusieurs affaires"
    )
    static let peopleNote = Wording(
        en: "Whoever knows them in one deal can help in the other.",
        fr: "Qui les connaît dans une affaire peut aider dans l'autre."
    )
    static let providers = Wording(en: "Providers met again", fr: "Des prestataires que l'on retrouve")
    static let questions = Wording(
        en: "The questions that come back",
        fr: "Les questions qui reviennent"
    )
    static let questionsNote = Wording(
        en: "What several deals have not asked yet: a habit for the team to take up.",
        fr: "Ce que plusieurs affaires n'ont pas encore demandé : une habitude à prendre pour l'équipe."
    )
    static let none = Wording(en: "None.", fr: "Aucun.")
    static let noQuestion = Wording(
        en: "None: no question stands open in two deals.",
        fr: "Aucune : aucune question ne reste ouverte dans deux affaires."
    )
    static let redacted = Wording(
        en: "Names are left out, so that nobody can be known again.",
        fr: "Les noms sont retirés : personne ne peut être reconnu d'une affaire à l'autre."
    )
    static let unusable = Wording(en: "Maps that cannot be read", fr: "Les cartes illisibles")
    static let name = Wording(en: "Name", fr: "Nom")
    static let inDeals = Wording(en: "In which deals", fr: "Dans quelles affaires")

    static func count(_ number: Int) -> Wording {
        CommonWords.count(
            number,
            one: Wording(en: "deal", fr: "affaire"),
            several: Wording(en: "deals", fr: "affaires")
        )
    }

    /// `2 critical`.
    static func critical(_ number: Int) -> Wording {
        CommonWords.count(
            number,
            one: Wording(en: "deal with a critical risk", fr: "affaire avec un risque critique"),
            several: Wording(en: "deals with a critical risk", fr: "affaires avec un risque critique")
        )
    }

    static func share(_ number: Int, of count: Int) -> Wording {
        Wording(en: "in \(number) of \(count) deals", fr: "dans \(number) affaires sur \(count)")
    }

    static func moreDeals(_ number: Int) -> Wording {
        CommonWords.count(
            number,
            one: Wording(en: "more deal", fr: "autre affaire"),
            several: Wording(en: "more deals", fr: "autres affaires")
        )
    }

    static func moreRisks(_ number: Int) -> Wording {
        CommonWords.count(
            number,
            one: Wording(en: "more subject", fr: "autre sujet"),
            several: Wording(en: "more subjects", fr: "autres sujets")
        )
    }

    /// `to be signed by 30 June 2025, in 12 days`.
    static func deadline(_ deadline: PortfolioDeal.Deadline) -> Wording {
        let date = deadline.date.wording
        let start =
            deadline.isSignature
            ? Wording(en: "to be signed by \(date.en)", fr: "à signer d'ici le \(date.fr)")
            : Wording(en: "needed by \(date.en)", fr: "attendu pour le \(date.fr)")
        return start + .verbatim(", ") + left(deadline.daysLeft)
    }

    static let noDeadline = Wording(en: "no date known", fr: "aucune date connue")

    private static func left(_ days: Int) -> Wording {
        guard days != 0 else { return Wording(en: "today", fr: "aujourd'hui") }
        let count = CommonWords.count(
            abs(days),
            one: Wording(en: "day", fr: "jour"),
            several: Wording(en: "days", fr: "jours")
        )
        return days > 0
            ? Wording(en: "in \(count.en)", fr: "dans \(count.fr)")
            : Wording(en: "\(count.en) ago", fr: "il y a \(count.fr)")
    }
}
