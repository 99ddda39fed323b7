import Findings
import StakeholderModel

/// A budget of which nobody knows how much it is.
enum BUD005: Rule {
    static let description = RuleDescription(
        code: .BUD005,
        title: Wording(en: "The amount of the budget is unknown", fr: "Le montant du budget est inconnu"),
        severity: .warning,
        kind: .open,
        reason: Wording(
            en: "without the amount nobody can say whether the ask is a detail or most of the year",
            fr: "sans le montant, impossible de savoir si la demande est un détail ou l'essentiel de l'année"
        ),
        rationale: Wording(
            en: """
                The rule speaks of a budget on which the deal draws and of which neither the amount, nor what is \
                left, nor what is reserved for the deal is known. It is silent once the allocation has passed.
                """,
            fr: """
                La règle parle d'un budget sur lequel l'affaire serait prise et dont on ne connaît ni le montant, ni \
                ce qui reste, ni ce qui lui est réservé. Elle se tait une fois l'arbitrage rendu.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "people: { ada: {} }\nbudgets: { line: { allocated_by: ada } }\n",
                "people: { ada: {} }\nbudgets: { line: { amount: unknown, allocated_by: ada } }\n",
            ],
            quiet: [
                "people: { ada: {} }\nbudgets: { line: { amount: 60000?, allocated_by: ada } }\n",
                "people: { ada: {} }\nbudgets: { line: { available: 20000, allocated_by: ada } }\n",
                "people: { ada: {} }\nbudgets: { line: { used: no, allocated_by: ada } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let passed = Set(analysis.map.budgetAllocations.filter(\.hasPassed).map(\.budget))
        return analysis.map.usedBudgets.filter { $0.isAmountOpen && !passed.contains($0.identifier) }.map {
            budget in
            let name = Wording.quoted(budget.displayName)
            let spoken = analysis.spoken(budget)
            return finding(
                group: .budget(budget.identifier),
                subjects: ["budget:\(budget.identifier)"],
                at: budget.path(.amount),
                message: Wording(
                    en: "nobody knows how much the budget \(name.en) is",
                    fr: "on ne connaît pas le montant du budget \(name.fr)"
                ),
                question: analysis.question(
                    Wording(
                        en:
                            "How much is \(spoken.en) for the year, and how much of it is already spoken for?",
                        fr: "De combien est \(spoken.fr) pour l'année, et quelle part en est déjà engagée ?"
                    ),
                    filling: budget.path(.amount),
                    about: budget.heldBy.values + (budget.allocatedBy.value?.people ?? [])
                )
            )
        }
    }
}

extension Budget {
    fileprivate var isAmountOpen: Bool { amount.isOpen && available.isOpen && reserved.isOpen }
}
