import Findings
import StakeholderModel

/// A shared budget of which neither the priorities nor what is left is known.
enum BUD003: Rule {
    static let description = RuleDescription(
        code: .BUD003,
        title: Wording(en: "A shared budget nobody can read", fr: "Un budget partagé illisible"),
        severity: .warning,
        kind: .open,
        weight: 9,
        reason: Wording(
            en: "in a shared budget the deal is weighed against projects we do not see",
            fr:
                "dans un budget partagé, l'affaire est mise en balance avec des projets que nous ne voyons pas"
        ),
        rationale: Wording(
            en: """
                "There is a global budget" is good news only until somebody ranks the projects. The rule speaks when \
                other projects draw on a budget and neither how it is arbitrated, nor what is available, nor what is \
                reserved for this deal is known. Any of the three makes it silent.
                """,
            fr: """
                « Il y a un budget global » n'est une bonne nouvelle que jusqu'au classement des projets. La règle \
                parle quand d'autres projets puisent dans le budget et qu'on ne connaît ni ses priorités, ni ce qui \
                reste, ni ce qui est réservé à cette affaire. L'un des trois suffit à la faire taire.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "budgets: { line: { shared: yes } }\n",
                "budgets: { line: { shared: [another project], priorities: unknown } }\n",
            ],
            quiet: [
                "budgets: { line: { shared: no } }\n",
                "budgets: { line: { shared: yes, priorities: safety first } }\n",
                "budgets: { line: { shared: yes, reserved: 20000 } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let passed = Set(analysis.map.budgetAllocations.filter(\.hasPassed).map(\.budget))
        return analysis.map.usedBudgets.filter { isUnreadable($0) && !passed.contains($0.identifier) }.map {
            budget in
            let name = Wording.quoted(budget.displayName)
            let spoken = analysis.spoken(budget)
            let path = FactPath.budget(budget.identifier).key(.shared)
            return finding(
                group: .budget(budget.identifier),
                subjects: ["budget:\(budget.identifier)"],
                at: path,
                message: Wording(
                    en:
                        "other projects draw on \(name.en), and neither its priorities nor what is left is known",
                    fr:
                        "d'autres projets puisent dans \(name.fr), et on ne connaît ni ses priorités ni ce qui reste"
                ),
                evidence: [
                    analysis.evidence(budget.shared, at: path) { _ in
                        Wording(en: "shared with other projects", fr: "partagé avec d'autres projets")
                    }
                ],
                question: analysis.question(
                    Wording(
                        en: "Which other projects draw on \(spoken.en), and how much is left for ours?",
                        fr:
                            "Quels autres projets puisent dans \(spoken.fr), et que reste-t-il pour le nôtre ?"
                    ),
                    filling: budget.path(.available),
                    about: (budget.allocatedBy.value?.people ?? []) + budget.heldBy.values
                )
            )
        }
    }

    private static func isUnreadable(_ budget: Budget) -> Bool {
        budget.isShared && budget.priorities.isOpen && budget.available.isOpen && budget.reserved.isOpen
    }
}
