import Findings
import StakeholderModel

/// People whom the deal affects and of whom our side has met none.
enum COV004: Rule {
    static let description = RuleDescription(
        code: .COV004,
        title: Wording(
            en: "Nobody met of those whom it affects",
            fr: "Aucun des premiers concernés rencontré"
        ),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en:
                "those who will live with the choice can stop it quietly, and they know what would make it work",
            fr:
                "ceux qui vivront avec ce choix peuvent l'enterrer sans bruit, et savent ce qui le ferait marcher"
        ),
        rationale: Wording(
            en: """
                The rule looks at users, their managers, and the people and units for whom our offers are. It speaks \
                when the map has some and our side has met none of them.
                """,
            fr: """
                La règle regarde les utilisateurs, leurs managers, et les personnes ou unités auxquelles nos offres \
                s'adressent. Elle parle quand la carte en a et que nous n'en avons rencontré aucun.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "people: { ada: { access: brief }, managers: { count: 4, roles: [user_manager], access: none } }\n",
                "people: { ada: { unit: Sales } }\noffers: { ours: { for: [Sales] } }\n",
            ],
            quiet: [
                "people: { ada: { access: brief, roles: [user] }, bob: { roles: [user] } }\n",
                "people: { ada: { access: brief } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let affected = analysis.map.people.filter { isAffected($0, by: analysis.map.offers) }
        let isAnyMet = affected.contains { analysis.context.index.access(to: $0).isMet }
        guard let first = affected.first, !isAnyMet else { return [] }
        let names = Wording.and(affected.prefix(3).map { .quoted($0.displayName) })
        return [
            finding(
                group: .coverage,
                subjects: ["affected"],
                at: .person(first.identifier),
                related: affected.dropFirst().map { .person($0.identifier) },
                message: affected.count == 1
                    ? Wording(
                        en: "the deal affects \(names.en), and nobody on our side has met them",
                        fr: "l'affaire concerne \(names.fr), sans rencontre à ce jour"
                    )
                    : Wording(
                        en:
                            "nobody on our side has met any of those whom the deal affects, such as \(names.en)",
                        fr: "nous n'avons rencontré aucun des premiers concernés, tels que \(names.fr)"
                    ),
                question: analysis.question(
                    Wording(
                        en:
                            "Could we spend an hour with those it affects (\(first.spoken.en)), to start from what they do?",
                        fr:
                            "Pourrions-nous passer une heure avec les premiers concernés (\(first.spoken.fr)), pour partir de leur quotidien ?"
                    ),
                    filling: .person(first.identifier).key(.access),
                    about: [first.manager].compactMap { $0 }
                )
            )
        ]
    }

    private static func isAffected(_ person: Stakeholder, by offers: [Offer]) -> Bool {
        if person.has(.user) || person.has(.userManager) { return true }
        return offers.flatMap(\.audience.values).contains { audience in
            switch audience {
            case .person(let identifier): identifier == person.identifier
            case .unit(let unit): unit == person.unit
            }
        }
    }
}
