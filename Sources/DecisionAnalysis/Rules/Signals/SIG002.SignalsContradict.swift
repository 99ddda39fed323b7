import Findings
import StakeholderModel

/// Two people who contradict each other about the same object.
enum SIG002: Rule {
    static let description = RuleDescription(
        code: .SIG002,
        title: Wording(en: "Two people contradict each other", fr: "Deux personnes se contredisent"),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en:
                "when one sees no obstacle and another does, the obstacle is real and the first does not hold it",
            fr:
                "quand l'un ne voit pas d'obstacle et que l'autre en voit un, l'obstacle existe et n'est pas dans les mains du premier"
        ),
        rationale: Wording(
            en: """
                The rule compares what different people said about one object: green from one, amber or red from \
                another, and no answer from us to the worry. It is told once for each object.
                """,
            fr: """
                La règle compare ce que des personnes différentes ont dit d'un même objet : signal positif pour \
                l'une, faible ou d'alerte pour l'autre, sans réponse de notre part. Elle est dite une fois par objet.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                people: { ada: {}, bob: {} }
                budgets: { line: {} }
                log:
                  - { id: one, with: [ada], heard: [{ says: ada, about: line, flag: green, quote: No problem. }] }
                  - { id: two, with: [bob], heard: [{ says: bob, about: line, flag: amber, quote: It is tight. }] }

                """
            ],
            quiet: [
                """
                people: { ada: {} }
                budgets: { line: {} }
                log:
                  - { id: one, with: [ada], heard: [{ says: ada, about: line, flag: green, quote: No problem. }] }
                  - { id: two, with: [ada], heard: [{ says: ada, about: line, flag: amber, quote: It is tight. }] }

                """
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        Contradiction.all(in: analysis.map.locatedSignals).map { contradiction in
            let signals = contradiction.favourable + contradiction.worrying
            let calm = names(contradiction.favourable, in: analysis)
            let worried = names(contradiction.worrying, in: analysis)
            return finding(
                group: contradiction.subject,
                subjects: [contradiction.subject.key],
                at: contradiction.worrying.first?.path ?? .map(.log),
                related: signals.map(\.path).filter { $0 != contradiction.worrying.first?.path },
                message: Wording(
                    en: "\(calm.en) sees no obstacle where \(worried.en) does",
                    fr: "\(calm.fr) ne voit pas d'obstacle là où \(worried.fr) en voit"
                ),
                evidence: signals.map(analysis.evidence),
                question: analysis.question(
                    Wording(
                        en: "You spoke of limits here: which ones, and who sets them?",
                        fr: "Vous avez évoqué des contraintes : lesquelles, et qui les fixe ?"
                    ),
                    filling: contradiction.worrying.first?.path,
                    about: contradiction.worrying.compactMap(\.signal.says.value)
                )
            )
        }
    }

    private static func names(_ signals: [LocatedSignal], in analysis: MapAnalysis) -> Wording {
        var seen: Set<PersonIdentifier> = []
        let people = signals.compactMap(\.signal.says.value).filter { seen.insert($0).inserted }
        return .and(people.map { .quoted(analysis.displayName($0)) })
    }
}
