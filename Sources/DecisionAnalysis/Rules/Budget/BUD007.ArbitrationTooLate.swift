import Findings
import StakeholderModel

/// A budget that is split after the date at which the deal should be signed, or nobody knows when.
enum BUD007: Rule {
    static let description = RuleDescription(
        code: .BUD007,
        title: Wording(
            en: "The money is split after the date",
            fr: "Le budget est arbitré après la date"
        ),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en: "no urgency makes money available before it is split",
            fr: "aucune urgence ne rend disponible un argent qui n'est pas encore réparti"
        ),
        rationale: Wording(
            en: """
                The rule compares the date of the arbitration (`decided_on`, else the `due` of the gate that \
                allocates) with the target, the earlier of `close_by` and `needed_by`. It warns when the money is \
                split after it, and notes that the date is not known while a target is. It is silent once the \
                allocation has passed.
                """,
            fr: """
                La règle compare la date de l'arbitrage (`decided_on`, sinon le `due` de l'étape qui répartit) à \
                l'échéance, la plus proche de `close_by` et `needed_by`. Elle avertit quand l'argent est réparti \
                après, et note que la date n'est pas connue alors qu'une échéance l'est. Elle se tait une fois \
                l'arbitrage rendu.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                needed_by: 2025-06-30
                people: { ada: {} }
                budgets: { line: { amount: 60000, allocated_by: ada, decided_on: 2025-09-15 } }

                """,
                """
                close_by: 2025-06-30
                people: { ada: {} }
                budgets: { line: { amount: 60000, allocated_by: ada } }

                """,
            ],
            quiet: [
                """
                needed_by: 2025-06-30
                people: { ada: {} }
                budgets: { line: { amount: 60000, allocated_by: ada, decided_on: 2025-04-15 } }

                """,
                "people: { ada: {} }\nbudgets: { line: { amount: 60000, allocated_by: ada } }\n",
                """
                close_by: 2025-06-30
                people: { ada: {} }
                budgets: { line: { amount: 60000 } }
                gates: { split: { kind: budget_allocation, decided_by: ada, due: 2025-05-01 } }

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        guard let target = TargetDate(analysis.map) else { return [] }
        let map = analysis.map
        let dues = Dictionary(
            map.gates.map { ($0.identifier, $0.due) },
            uniquingKeysWith: { first, _ in first }
        )
        return zip(map.usedBudgets, map.budgetAllocations).filter { !$1.hasPassed }.compactMap {
            budget,
            allocation in
            guard let date = date(of: budget, allocatedAt: allocation.gates, dues: dues) else {
                return unknown(budget, allocation, target, analysis)
            }
            return date.date > target.date ? late(budget, allocation, date, target, analysis) : nil
        }
    }

    private static func date(
        of budget: Budget,
        allocatedAt gates: [GateIdentifier],
        dues: [GateIdentifier: Fact<CalendarDate>]
    ) -> (date: CalendarDate, path: FactPath)? {
        if let date = budget.decidedOn.value { return (date, budget.path(.decidedOn)) }
        let known = gates.compactMap { gate in
            dues[gate]?.value.map { (date: $0, path: FactPath.gate(gate).key(.due)) }
        }
        return known.max { $0.date < $1.date }
    }

    private static func late(
        _ budget: Budget,
        _ allocation: BudgetAllocation,
        _ date: (date: CalendarDate, path: FactPath),
        _ target: TargetDate,
        _ analysis: MapAnalysis
    ) -> Finding {
        let (split, goal) = (date.date.wording, target.date.wording)
        return finding(
            group: .budget(allocation.budget),
            subjects: ["budget:\(allocation.budget)"],
            at: date.path,
            related: [target.path],
            message: Wording(
                en: "the budget is split on \(split.en), after the target of \(goal.en)",
                fr: "le budget est arbitré le \(split.fr), après l'échéance du \(goal.fr)"
            ),
            question: analysis.question(
                Wording(
                    en: "What could be committed before the arbitration, and from which line?",
                    fr: "Que pourrait-on engager avant l'arbitrage, et sur quelle ligne ?"
                ),
                about: (allocation.rule.value?.people ?? []) + budget.heldBy.values
            )
        )
    }

    private static func unknown(
        _ budget: Budget,
        _ allocation: BudgetAllocation,
        _ target: TargetDate,
        _ analysis: MapAnalysis
    ) -> Finding {
        let goal = target.date.wording
        let spoken = analysis.spoken(budget)
        return finding(
            severity: .note,
            kind: .open,
            group: .budget(allocation.budget),
            subjects: ["budget:\(allocation.budget)"],
            at: .budget(allocation.budget).key(.decidedOn),
            related: [target.path],
            message: Wording(
                en: "nobody knows when the budget is split, and the target is \(goal.en)",
                fr: "on ne sait pas quand le budget est arbitré, et l'échéance est le \(goal.fr)"
            ),
            question: analysis.question(
                Wording(
                    en: "When is \(spoken.en) next split, and by when must a project be on the table?",
                    fr:
                        "Quand a lieu le prochain arbitrage \(analysis.spokenOf(budget).fr), et pour quand faut-il déposer un projet ?"
                ),
                filling: budget.path(.decidedOn),
                about: (allocation.rule.value?.people ?? []) + budget.heldBy.values
            )
        )
    }
}
