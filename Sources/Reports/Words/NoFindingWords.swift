import DecisionAnalysis
import StakeholderModel

/// What is said when no rule speaks. It never promises more than was checked.
struct NoFindingWords {
    let verdict: Verdict
    /// Whether any step still stands before signature, which the text has shown above.
    let hasOpenGates: Bool
    /// Whether some rules were left out.
    let areRulesSelected: Bool
    /// How many findings were accepted.
    var acceptedCount = 0

    var sentence: Wording {
        guard verdict == .mapped else { return noRule + .verbatim(", ") + nevertheless + .verbatim(".") }
        guard !areRulesSelected, acceptedCount == 0 else { return noRule + .verbatim(".") }
        return Wording(
            en:
                "No findings: nothing that Dealmap checks is missing from this map or speaks against the deal.",
            fr:
                "Rien à signaler\u{00A0}: de ce que Dealmap vérifie, rien ne manque sur cette carte et rien ne "
                + "menace l'affaire."
        )
    }

    var tone: Tone { verdict == .mapped && !areRulesSelected && acceptedCount == 0 ? .good : .strong }

    private var noRule: Wording { nothing + besides }

    private var besides: Wording {
        guard acceptedCount > 0 else { return .verbatim("") }
        let (noun, participle) = acceptedCount == 1 ? ("constat", "accepté") : ("constats", "acceptés")
        return Wording(
            en: " but \(acceptedCount) that \(acceptedCount == 1 ? "is" : "are") accepted",
            fr: ", hormis \(acceptedCount) \(noun) \(participle)"
        )
    }

    private var nothing: Wording {
        areRulesSelected
            ? Wording(
                en: "No findings among the selected rules",
                fr: "Rien à signaler parmi les règles choisies"
            )
            : Wording(en: "No rule has a finding", fr: "Aucune règle n'a rien à signaler")
    }

    private var nevertheless: Wording {
        let deal = Wording(en: "but the deal is ", fr: "mais l'affaire est ") + verdict.ofDeal
        guard hasOpenGates else { return deal }
        return deal
            + Wording(en: ": the steps above say where", fr: "\u{00A0}: les étapes ci-dessus disent où")
    }
}
