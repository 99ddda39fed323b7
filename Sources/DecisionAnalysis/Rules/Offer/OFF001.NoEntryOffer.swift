import Findings
import StakeholderModel

/// A large or unpriced ask without a small first step.
enum OFF001: Rule {
    static let description = RuleDescription(
        code: .OFF001,
        title: Wording(en: "No entry offer", fr: "Pas d'offre d'entrée"),
        severity: .warning,
        kind: .risk,
        weight: 8,
        reason: Wording(
            en: "all or nothing lets a budget or a process say no to what a first step would have started",
            fr: "le tout ou rien laisse un budget ou un processus refuser ce qu'un premier pas aurait lancé"
        ),
        rationale: Wording(
            en: """
                A complete programme has to win every arbitration at once; a small first step often passes under \
                them, and is a plan B. The rule speaks when no offer is an entry offer and the ask has no known \
                price, or costs at least 10,000 (a setting), or when a budget of the deal is shared or its latitude \
                is not known.
                """,
            fr: """
                Un programme complet doit gagner tous les arbitrages à la fois ; un premier pas plus léger passe \
                souvent en dessous, et sert de plan B. La règle parle quand aucune offre n'est une offre d'entrée et \
                que le prix demandé n'est pas connu ou atteint 10 000 (réglable), ou qu'un budget de l'affaire est \
                partagé ou de latitude inconnue.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "offers: { whole: { price: 90000 } }\n",
                "people: { ada: {} }\n",
                "offers: { whole: { price: 5000 } }\nbudgets: { line: { shared: yes, latitude: 8000 } }\n",
            ],
            quiet: [
                "offers: { whole: { price: 90000, proposed: yes }, start: { price: 4000, entry: yes } }\n",
                "offers: { whole: { price: 5000 } }\nbudgets: { line: { shared: no, latitude: 8000 } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let map = analysis.map
        guard !map.offers.contains(where: \.isEntry), let cause = cause(in: analysis) else { return [] }
        let askPath = map.ask.map { FactPath.offer($0.identifier) } ?? .map(.offers)
        return [
            finding(
                group: .offer,
                subjects: ["offer"],
                at: askPath,
                message: Wording(
                    en: "there is no small first step to offer, and \(cause.en)",
                    fr: "aucun premier pas plus léger n'est proposé, et \(cause.fr)"
                ),
                question: analysis.question(
                    Wording(
                        en: "What could we start with that you can decide on alone, and soon?",
                        fr:
                            "Par quoi pourrions-nous commencer, que vous puissiez décider vite et sans autre accord ?"
                    )
                )
            )
        ]
    }

    private static func cause(in analysis: MapAnalysis) -> Wording? {
        guard let price = analysis.map.askPrice else {
            return Wording(en: "the price of the ask is not known", fr: "le prix demandé n'est pas connu")
        }
        if analysis.thresholds.needsEntryOffer(price, mapCurrency: analysis.map.currency) {
            let amount = price.wording(mapCurrency: analysis.map.currency)
            return Wording(en: "the ask is \(amount.en)", fr: "la demande est de \(amount.fr)")
        }
        if analysis.map.usedBudgets.contains(where: \.isShared) {
            return Wording(en: "the budget is shared", fr: "le budget est partagé")
        }
        guard analysis.map.usedBudgets.contains(where: \.latitude.isOpen) else { return nil }
        return Wording(
            en: "nobody knows how much the holder of the budget commits alone",
            fr: "on ne sait pas jusqu'où le responsable du budget s'engage seul"
        )
    }
}
