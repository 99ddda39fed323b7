import DecisionAnalysis
import StakeholderModel

/// What a verdict means, and where it stands among the others.
struct VerdictExplanation {
    private let verdict: Verdict

    init(_ verdict: Verdict) { self.verdict = verdict }

    func write(to page: inout TextPage) {
        page.add(verdict.label, verdict.tone)
        page.addSpace()
        page.add(meaning)
        page.addSpace()
        page.add(VerdictExplanation.combination)
        page.addSpace()
        page.add(order + .verbatim("."), .faint)
    }

    private var meaning: Wording {
        switch verdict {
        case .blocked:
            Wording(
                en:
                    "The step was refused, the decider is an opponent, or ways lead to the decider only through "
                    + "opponents.",
                fr:
                    "L'étape a été refusée, la personne qui décide est opposée, ou les chemins qui mènent à elle "
                    + "passent tous par des opposants."
            )
        case .unmapped:
            Wording(
                en: "We do not know who decides, or no way leads from us to the decider.",
                fr: "Nous ne savons pas qui décide, ou aucun chemin ne mène de nous à la personne qui décide."
            )
        case .contested:
            Wording(
                en:
                    "Another provider's way to the decider is at least as strong as our best one, or the decider "
                    + "is known to have engaged or to prefer another provider.",
                fr:
                    "Le chemin d'un autre prestataire vers la personne qui décide est au moins aussi fort que "
                    + "notre meilleur chemin, ou l'on sait que cette personne a engagé ou préfère un autre "
                    + "prestataire."
            )
        case .fragile:
            fragile
        case .mapped:
            Wording(
                en: "We met the decider several times, or two independent ways lead there, and neither their "
                    + "stance nor their authority is in doubt. It says that the way is known, never that the deal "
                    + "is won.",
                fr:
                    "Nous avons vu plusieurs fois la personne qui décide, ou deux chemins indépendants y mènent, "
                    + "et ni sa position ni son autorité ne font de doute. Cela dit que le chemin est connu, "
                    + "jamais que l'affaire est gagnée."
            )
        }
    }

    private var fragile: Wording {
        Wording(
            en:
                "A way leads to the decider, but it hangs by a thread. Either we did not meet them several times, "
                + "and no two independent ways lead there that pass no skeptic and rest on nothing assumed or out "
                + "of date; or they are a skeptic, or what they think is unknown, assumed or out of date; or "
                + "their authority is assumed or out of date, or rests on their own word.",
            fr:
                "Un chemin mène à la personne qui décide, mais il ne tient qu'à un fil. Soit nous ne l'avons pas "
                + "vue plusieurs fois, et il n'existe pas deux chemins indépendants qui évitent les personnes "
                + "réservées et ne reposent sur rien de supposé ou de périmé\u{00A0}; soit elle a des réserves, "
                + "ou sa position est inconnue, supposée ou périmée\u{00A0}; soit son autorité est supposée, "
                + "périmée, ou ne repose que sur sa propre parole."
        )
    }

    private static let combination = Wording(
        en: "A step takes the worst verdict of those who must all say yes, the best of those of whom one is "
            + "enough, and the k-th best of a vote that needs k. The deal takes the worst of its open steps.",
        fr:
            "Une étape prend le pire verdict de ceux qui doivent tous dire oui, le meilleur de ceux dont un seul "
            + "suffit, et le k-ième d'un vote qui en demande k. L'affaire prend le pire de ses étapes ouvertes."
    )

    private var order: Wording {
        let labels = Verdict.allCases.sorted().map(\.label)
        return Wording(en: "From the worst to the best: ", fr: "Du pire au meilleur\u{00A0}: ")
            + Wording(
                en: labels.map { $0.en.lowercased() }.joined(separator: ", "),
                fr: labels.map { $0.fr.lowercased() }.joined(separator: ", ")
            )
    }
}
