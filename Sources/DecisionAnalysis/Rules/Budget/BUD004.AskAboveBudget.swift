import Findings
import StakeholderModel

/// An ask that is more than there is, or more than the holder of the budget commits alone.
enum BUD004: Rule {
    static let description = RuleDescription(
        code: .BUD004,
        title: Wording(en: "The ask is above the budget", fr: "La demande dépasse le budget"),
        severity: .critical,
        kind: .risk,
        reason: Wording(
            en: "above what somebody can spend, a yes is only a wish",
            fr: "au-delà de ce que quelqu'un peut dépenser, un oui n'est qu'un souhait"
        ),
        rationale: Wording(
            en: """
                The rule compares the price of the ask with what is reserved for it, else with what is left, else \
                with the whole amount: above that it is critical. Within it, but above what the holder commits \
                alone, it warns when the map has no further step of approval, that is one at which somebody else \
                decides. Several budgets count together, and only when the amount of each is known.
                """,
            fr: """
                La règle compare le prix demandé à ce qui est réservé, sinon à ce qui reste, sinon au montant total : \
                au-delà, elle est critique. En deçà, mais au-delà de ce que le responsable du budget engage seul, \
                elle avertit quand la carte n'a pas d'autre étape d'accord, c'est-à-dire une étape où quelqu'un \
                d'autre décide. Plusieurs budgets comptent ensemble, si le montant de chacun est connu.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "offers: { ours: { price: 90000 } }\nbudgets: { line: { amount: 60000 } }\n",
                "offers: { ours: { price: 9000 } }\nbudgets: { line: { amount: 60000, available: 5000 } }\n",
                """
                people: { ada: {} }
                offers: { ours: { price: 9000 } }
                budgets: { line: { amount: 60000, latitude: 5000, held_by: ada, allocated_by: ada } }

                """,
                "offers: { ours: { price: 9000 } }\nbudgets: { line: { amount: 60000, latitude: 5000 } }\n",
            ],
            quiet: [
                "offers: { ours: { price: 9000 } }\nbudgets: { line: { amount: 60000, reserved: 10000 } }\n",
                "offers: { ours: { price: 9000 } }\nbudgets: { line: { amount: 60000, reserved: 0 } }\n",
                "offers: { ours: { price: 90000 } }\nbudgets: { one: { amount: 60000 }, two: { amount: 40000 } }\n",
                "offers: { ours: { price: 90000 } }\nbudgets: { one: { amount: 60000 }, two: {} }\n",
                """
                people: { ada: {}, bob: {} }
                offers: { ours: { price: 9000 } }
                budgets: { line: { amount: 60000, latitude: 5000, held_by: ada, allocated_by: ada } }
                gates: { above: { kind: executive_approval, decided_by: bob } }

                """,
                """
                people: { ada: {} }
                offers: { ours: { price: 9000 } }
                budgets: { line: { amount: 60000, latitude: 5000, held_by: ada, allocated_by: ada } }
                gates: { above: { kind: executive_approval, decided_by: unknown } }

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        guard let ask = BudgetsOfTheAsk(analysis.map), let first = ask.budgets.first else { return [] }
        let limit = ask.sum { $0.forTheDeal?.money }
        if let limit, ask.isAsk(above: limit) { return [tooMuch(ask, limit, first, analysis)] }
        guard let latitude = ask.sum(of: \.latitude.value), ask.isAsk(above: latitude) else { return [] }
        return isApprovedElsewhere(ask.budgets, analysis) ? [] : [beyond(latitude, ask, first, analysis)]
    }

    private static func tooMuch(
        _ ask: BudgetsOfTheAsk,
        _ limit: Money,
        _ budget: Budget,
        _ analysis: MapAnalysis
    ) -> Finding {
        let what = words(for: ask.budgets.compactMap(\.forTheDeal?.key))
        let (price, amount) = (ask.words(ask.price), ask.words(limit))
        return finding(
            group: .budget(budget.identifier),
            subjects: ask.budgets.map { "budget:\($0.identifier)" },
            at: budget.path(budget.forTheDeal?.key ?? .amount),
            related: otherPaths(ask, analysis) { $0.forTheDeal?.key ?? .amount },
            message: Wording(
                en: "the ask is \(price.en), and \(what.en) is \(amount.en)",
                fr: "la demande est de \(price.fr), et \(what.fr) est de \(amount.fr)"
            ),
            question: question(for: budget, ask, analysis)
        )
    }

    private static func beyond(
        _ latitude: Money,
        _ ask: BudgetsOfTheAsk,
        _ budget: Budget,
        _ analysis: MapAnalysis
    ) -> Finding {
        let (price, amount) = (ask.words(ask.price), ask.words(latitude))
        return finding(
            severity: .warning,
            group: .budget(budget.identifier),
            subjects: ask.budgets.map { "budget:\($0.identifier)" },
            at: budget.path(.latitude),
            related: otherPaths(ask, analysis) { _ in .latitude },
            message: Wording(
                en:
                    "the ask is \(price.en), its holder commits \(amount.en) alone, and no further approval is mapped",
                fr:
                    "la demande est de \(price.fr), son responsable n'engage seul que \(amount.fr), et aucun autre accord n'est sur la carte"
            ),
            question: question(for: budget, ask, analysis)
        )
    }

    private static func otherPaths(
        _ ask: BudgetsOfTheAsk,
        _ analysis: MapAnalysis,
        _ key: (Budget) -> MapKey
    ) -> [FactPath] {
        ask.budgets.dropFirst().map { $0.path(key($0)) }
            + [analysis.map.ask.map { FactPath.offer($0.identifier).key(.price) }].compactMap { $0 }
    }

    private static func question(for budget: Budget, _ ask: BudgetsOfTheAsk, _ analysis: MapAnalysis)
        -> Question
    {
        let price = ask.words(ask.price)
        return analysis.question(
            Wording(
                en:
                    "For an amount like \(price.en), who has to agree beyond this budget, and what could start within it?",
                fr:
                    "Pour un montant comme \(price.fr), qui doit donner son accord au-delà de ce budget, et que peut-on lancer sans le dépasser ?"
            ),
            about: budget.heldBy.values + (budget.allocatedBy.value?.people ?? []),
            onAuthority: true
        )
    }

    private static func words(for keys: [MapKey]) -> Wording {
        switch Set(keys) {
        case [.reserved]: Wording(en: "what is reserved for it", fr: "ce qui lui est réservé")
        case [.available]: Wording(en: "what is left of the budget", fr: "ce qui reste du budget")
        case [.amount]: Wording(en: "the whole budget", fr: "l'ensemble du budget")
        default: Wording(en: "what the budgets have for it", fr: "ce que les budgets lui laissent")
        }
    }

    /// Whether somebody other than the holders decides about the money or the deal at a binding step of the map. Who decides
    /// at a declared one may still be unknown; an unknown allocator is no step.
    private static func isApprovedElsewhere(_ budgets: [Budget], _ analysis: MapAnalysis) -> Bool {
        let kinds: Set<GateKind> = [
            .budgetAllocation, .budgetRelease, .executiveApproval, .committee, .fundingBody, .purchaseOrder,
            .signature, .other,
        ]
        let holders = Set(budgets.flatMap(\.heldBy.values))
        return analysis.gates.map(\.gate).contains { gate in
            guard gate.isBinding, gate.reference.isOnMap, kinds.contains(gate.kind) else { return false }
            return gate.places.contains { place in
                place.person.map { !holders.contains($0) } ?? gate.reference.isDeclared
            }
        }
    }
}
