import Findings
import StakeholderModel

/// A map without a budget on which the deal would draw.
enum BUD001: Rule {
    static let description = RuleDescription(
        code: .BUD001,
        title: Wording(en: "No budget on the map", fr: "Aucun budget sur la carte"),
        severity: .critical,
        kind: .open,
        reason: Wording(
            en:
                "a deal without a line of money is a conversation: someone, somewhere, has to take it from something",
            fr:
                "sans ligne budgétaire, une affaire reste une conversation : quelqu'un devra prendre l'argent quelque part"
        ),
        rationale: Wording(
            en: """
                Enthusiasm does not sign. Somebody has a line of money on which this would draw, or has to make one, \
                and that somebody is often not in the room. The rule speaks when nobody asked about budgets, when \
                the answer is not known, and, as a risk, when the client said that there is none.
                """,
            fr: """
                L'enthousiasme ne signe pas. Quelqu'un dispose d'une ligne budgétaire, ou doit en créer une, et ce \
                quelqu'un n'est souvent pas autour de la table. La règle parle quand personne n'a posé la question, \
                quand la réponse n'est pas connue et, comme risque, quand le client a dit qu'il n'y en a pas.
                """
        ),
        examples: RuleExamples(
            triggering: ["people: { ada: {} }\n", "budgets: none\n", "budgets: unknown\n"],
            quiet: ["budgets: { line: { amount: 20000 } }\n"]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        guard analysis.map.usedBudgets.isEmpty else { return [] }
        let isStatedNone = if case .none = analysis.map.budgets { true } else { false }
        return [
            finding(
                kind: isStatedNone ? .risk : .open,
                group: .budgets,
                subjects: ["budgets"],
                at: .map(.budgets),
                message: isStatedNone
                    ? Wording(
                        en: "the client says that there is no budget",
                        fr: "le client dit qu'il n'y a pas de budget"
                    )
                    : Wording(
                        en: "nobody knows on which budget the deal would draw",
                        fr: "personne ne sait sur quel budget l'affaire serait prise"
                    ),
                question: analysis.question(
                    Wording(
                        en: "Which budget would this come from, and who decides what it is spent on?",
                        fr: "Sur quel budget cela serait-il pris, et qui décide de son emploi ?"
                    ),
                    filling: .map(.budgets),
                    onAuthority: true
                )
            )
        ]
    }
}
