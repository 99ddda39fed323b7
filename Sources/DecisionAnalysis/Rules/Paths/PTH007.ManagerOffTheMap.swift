import Findings
import StakeholderModel

/// The manager of a decider, who stands nowhere in the decision and whom nobody met.
enum PTH007: Rule {
    static let description = RuleDescription(
        code: .PTH007,
        title: Wording(
            en: "A decider's manager nobody met",
            fr: "Le supérieur d'un décideur jamais rencontré"
        ),
        severity: .note,
        kind: .risk,
        reason: Wording(
            en: "whoever is above the decision can change it, and a new one usually does",
            fr: "qui se trouve au-dessus d'une décision peut la changer, et un nouveau venu le fait souvent"
        ),
        rationale: Wording(
            en: """
                The rule looks one level above those who decide or can object at open, binding steps. It speaks of \
                a manager who decides nowhere on the map and whom our side never met: a note, and a warning when \
                they joined within the last 180 days (a setting), because those who arrive review what is running.
                """,
            fr: """
                La règle regarde un niveau au-dessus de celles et ceux qui décident ou peuvent s'opposer aux étapes \
                ouvertes et obligatoires. Elle parle d'un supérieur qui n'intervient nulle part dans la décision et \
                que nous n'avons jamais rencontré : à noter, et à surveiller si son arrivée date de moins de 180 \
                jours (réglable), car qui arrive passe en revue ce qui est en cours.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                people: { ada: { access: brief, reports_to: boss }, boss: {} }
                gates: { go: { decided_by: ada } }

                """,
                """
                people: { ada: { access: brief, reports_to: boss }, boss: { joined: 2025-01-15 } }
                gates: { go: { decided_by: ada } }

                """,
            ],
            quiet: [
                """
                people: { ada: { access: brief, reports_to: boss }, boss: { access: brief } }
                gates: { go: { decided_by: ada } }

                """,
                """
                people: { ada: { access: brief, reports_to: boss }, boss: {} }
                gates: { go: { decided_by: ada }, sign: { kind: signature, decided_by: boss } }

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let standing = analysis.map.peopleAtGates
        let deciders = analysis.standingDeciders.map(\.person)
        let managed = Dictionary(grouping: deciders, by: \.manager)
        return analysis.map.people.compactMap { manager in
            guard let below = managed[manager.identifier], !standing.contains(manager.identifier),
                !analysis.context.index.access(to: manager).isMet
            else { return nil }
            return finding(for: manager, above: below, in: analysis)
        }
    }

    private static func finding(
        for manager: Stakeholder,
        above deciders: [Stakeholder],
        in analysis: MapAnalysis
    ) -> Finding {
        let name = Wording.quoted(manager.displayName)
        let names = Wording.and(deciders.map { .quoted($0.displayName) })
        let isNew = joinedRecently(manager, in: analysis)
        return finding(
            severity: isNew ? .warning : .note,
            group: .person(manager.identifier),
            subjects: ["person:\(manager.identifier)"],
            at: isNew ? .person(manager.identifier).key(.joined) : .person(manager.identifier),
            related: deciders.map { .person($0.identifier).key(.reportsTo) },
            message: isNew
                ? Wording(
                    en:
                        "\(name.en), who manages \(names.en), joined recently, and nobody on our side has met them",
                    fr:
                        "\(name.fr), responsable de \(names.fr), vient d'arriver, et nous ne l'avons jamais rencontré"
                )
                : Wording(
                    en: "\(name.en) manages \(names.en), and nobody on our side has met them",
                    fr: "\(name.fr), responsable de \(names.fr), n'a jamais été rencontré de notre côté"
                ),
            question: analysis.question(
                Wording(
                    en:
                        "What does \(manager.spoken.en) expect of this project, and when will they hear of it?",
                    fr:
                        "Qu'attend \(manager.spoken.fr) de ce projet, et à quel moment en entendra-t-on parler à ce niveau ?"
                ),
                filling: .person(manager.identifier).key(.access),
                about: deciders.map(\.identifier)
            )
        )
    }

    private static func joinedRecently(_ person: Stakeholder, in analysis: MapAnalysis) -> Bool {
        guard let joined = person.joined.value else { return false }
        let days = joined.days(until: analysis.referenceDate)
        return days >= 0 && days <= analysis.thresholds.recentlyJoinedDays
    }
}
