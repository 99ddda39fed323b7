import Findings
import StakeholderModel

/// Old facts on which a verdict rests.
enum TIM003: Rule {
    static let description = RuleDescription(
        code: .TIM003,
        title: Wording(en: "Verdicts rest on old facts", fr: "Des verdicts reposent sur des faits anciens"),
        severity: .note,
        kind: .open,
        reason: Wording(
            en: "what somebody thought two months ago is a memory, not a fact",
            fr: "ce que quelqu'un pensait il y a deux mois est un souvenir, pas un fait"
        ),
        rationale: Wording(
            en: """
                The rule names, in one finding, the dated facts older than 60 days (a setting) on which the verdict \
                of an open, binding step of the map rests: the stance of a decider, their place at the step, and \
                what our best route or that of a closer rival is made of. A meeting gives the facts that come from \
                it its date; a fact without a date is never old.
                """,
            fr: """
                La règle nomme, en un seul constat, les faits datés de plus de 60 jours (réglable) sur lesquels \
                repose le verdict d'une étape ouverte et obligatoire de la carte : l'avis d'un décideur, sa place à \
                l'étape, et ce dont se compose notre meilleur chemin ou celui d'un concurrent plus proche. Un \
                échange donne sa date aux faits qui en viennent ; un fait sans date n'est jamais ancien.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                as_of: 2025-06-01
                people: { ada: { access: brief, stance: { is: supporter, date: 2025-01-15 } } }
                gates: { go: { decided_by: ada } }

                """,
                """
                as_of: 2025-06-01
                people: { ada: { stance: supporter } }
                gates: { go: { decided_by: ada } }
                log: [{ date: 2025-01-15, with: [ada] }]

                """,
            ],
            quiet: [
                """
                as_of: 2025-03-01
                people: { ada: { access: brief, stance: { is: supporter, date: 2025-01-15 } } }
                gates: { go: { decided_by: ada } }

                """,
                """
                as_of: 2025-06-01
                people: { ada: {}, bob: { stance: { is: supporter, date: 2025-01-15 } } }
                gates: { go: { decided_by: ada } }

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let facts = StaleFact.all(in: analysis)
        guard let first = facts.first else { return [] }
        let days = analysis.thresholds.staleAfterDays
        return [
            finding(
                group: .dates,
                subjects: ["stale facts"],
                at: first.path,
                related: facts.dropFirst().map(\.path),
                message: facts.count == 1
                    ? Wording(
                        en: "a fact on which a verdict rests is older than \(days) days: \(first.words.en)",
                        fr: "un fait sur lequel repose un verdict a plus de \(days) jours : \(first.words.fr)"
                    )
                    : Wording(
                        en: "\(facts.count) facts on which verdicts rest are older than \(days) days",
                        fr:
                            "\(facts.count) faits sur lesquels reposent des verdicts ont plus de \(days) jours"
                    ),
                details: facts.count == 1 ? [] : facts.map(\.words),
                question: analysis.question(
                    Wording(
                        en: "What has changed on your side since we last spoke about this project?",
                        fr: "Qu'est-ce qui a changé chez vous depuis notre dernier échange sur ce projet ?"
                    ),
                    filling: first.asked,
                    about: facts.map(\.person)
                )
            )
        ]
    }
}
