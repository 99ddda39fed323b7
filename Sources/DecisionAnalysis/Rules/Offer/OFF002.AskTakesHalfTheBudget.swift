import Findings
import StakeholderModel

/// An ask that would take more than half of a budget meant for other things too.
enum OFF002: Rule {
    static let description = RuleDescription(
        code: .OFF002,
        title: Wording(en: "The ask takes half of the budget", fr: "La demande prend la moitié du budget"),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en: "whoever gives most of a budget to one project has to refuse all the others",
            fr: "donner l'essentiel d'un budget à un projet, c'est devoir refuser tous les autres"
        ),
        rationale: Wording(
            en: """
                The rule speaks when the price of the ask is above half (a setting) of the whole amount of the budget, or \
                of the budgets together. A budget made for this deal is left out: one that is not shared, or of which \
                enough is reserved for the ask. Above the whole amount BUD004 speaks instead.
                """,
            fr: """
                La règle parle quand le prix demandé dépasse la moitié (réglable) du montant total du budget, ou \
                des budgets réunis. Un budget fait pour cette affaire est laissé de côté : il n'est pas partagé, ou une part \
                suffisante en est réservée. Au-delà du montant total, c'est BUD004 qui parle.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "offers: { ours: { price: 8000 } }\nbudgets: { line: { amount: 15000 } }\n"
            ],
            quiet: [
                "offers: { ours: { price: 7500 } }\nbudgets: { line: { amount: 15000 } }\n",
                "offers: { ours: { price: 8000 } }\nbudgets: { line: { amount: 15000, shared: no } }\n",
                "offers: { ours: { price: 8000 } }\nbudgets: { line: { amount: 15000, reserved: 8000 } }\n",
                "offers: { ours: { price: 20000 } }\nbudgets: { line: { amount: 15000 } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        guard let ask = BudgetsOfTheAsk(analysis.map), let offer = analysis.map.ask,
            let whole = ask.sum(of: \.amount.value), !isMadeForIt(ask)
        else { return [] }
        let share = Share(percent: analysis.thresholds.budgetSharePercent)
        guard ask.isAsk(above: share.part(of: whole)), !ask.isAsk(above: whole) else { return [] }
        let (price, amount) = (ask.words(ask.price), ask.words(whole))
        return [
            finding(
                group: .offer,
                subjects: ["offer"],
                at: .offer(offer.identifier).key(.price),
                related: ask.budgets.map { $0.path(.amount) },
                message: Wording(
                    en: "the ask is \(price.en), more than \(share.words.en) a budget of \(amount.en)",
                    fr: "la demande est de \(price.fr), plus de \(share.words.fr) d'un budget de \(amount.fr)"
                ),
                question: analysis.question(
                    Wording(
                        en:
                            "What else has to come out of this budget, and what could we start with beside it?",
                        fr:
                            "Que doit encore financer ce budget, et par quoi pourrions-nous commencer à côté ?"
                    ),
                    about: ask.budgets.flatMap { ($0.allocatedBy.value?.people ?? []) + $0.heldBy.values }
                )
            )
        ]
    }

    private static func isMadeForIt(_ ask: BudgetsOfTheAsk) -> Bool {
        let areOurs = ask.budgets.allSatisfy { $0.shared.value == .no }
        let reserved = ask.sum { $0.reserved.value ?? Money(hundredths: 0, currency: ask.price.currency) }
        return areOurs || reserved.map { !ask.isAsk(above: $0) } ?? false
    }
}

/// A share of a budget.
private struct Share {
    let percent: Int

    /// The share of an amount, rounded down; never more than the whole.
    func part(of whole: Money) -> Money {
        let factor = Int64(min(percent, 100))
        let hundredths = whole.hundredths / 100 * factor + whole.hundredths % 100 * factor / 100
        return Money(hundredths: hundredths, currency: whole.currency)
    }

    /// `half of`, up to the amount.
    var words: Wording {
        guard percent != 50 else { return Wording(en: "half of", fr: "la moitié") }
        return Wording(en: "\(percent)% of", fr: "\(percent) %")
    }
}
