import Findings
import StakeholderModel

/// A champion or sponsor whom nobody has seen do anything for us.
enum THR003: Rule {
    static let description = RuleDescription(
        code: .THR003,
        title: Wording(en: "A champion never seen to act", fr: "Un porteur jamais vu à l'œuvre"),
        severity: .note,
        kind: .open,
        reason: Wording(
            en:
                "enthusiasm in a meeting costs nothing: what counts is what somebody does when we are not there",
            fr:
                "l'enthousiasme en réunion ne coûte rien : ce qui compte est ce que l'on fait en notre absence"
        ),
        rationale: Wording(
            en: """
                A sponsor or champion is one by what they do: a meeting arranged, a paper passed on, a colleague won \
                over. The rule speaks when no fact on them (their own, or a bond from or to them), and no fact that \
                comes from them, has the basis `observed`.
                """,
            fr: """
                On est sponsor ou porteur par ce que l'on fait : un rendez-vous obtenu, un document transmis, un \
                collègue convaincu. La règle parle quand aucun fait à leur sujet (le leur, ou un lien qui part \
                d'eux ou va vers eux) et aucun fait qui vient d'eux n'a pour base `observed`.
                """
        ),
        examples: RuleExamples(
            triggering: ["people: { ada: { roles: [champion], stance: advocate } }\n"],
            quiet: [
                "people: { ada: { roles: [champion], stance: { is: advocate, basis: observed } } }\n",
                """
                people: { ada: { roles: [sponsor] }, bob: {} }
                relations: [{ ada -> bob: { is: mandates, basis: observed } }]

                """,
                """
                people: { ada: { roles: [sponsor] } }
                budgets: { line: { amount: { is: 60000, from: ada, basis: observed } } }

                """,
                "people: { ada: { roles: [user] } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let carriers = analysis.map.people.filter { $0.has(.champion) || $0.has(.sponsor) }
        guard !carriers.isEmpty else { return [] }
        let observed = analysis.map.peopleSeenToAct
        return carriers.filter { !observed.contains($0.identifier) }.map { person in
            let name = Wording.quoted(person.displayName)
            let role = (person.has(.champion) ? Role.champion : .sponsor).label
            return finding(
                group: .person(person.identifier),
                subjects: ["person:\(person.identifier)"],
                at: path(of: person),
                message: Wording(
                    en: "nothing that \(name.en) (\(role.en)) did for us has been observed",
                    fr: "rien de ce que \(name.fr) (\(role.fr)) a fait pour nous n'a été constaté"
                ),
                question: analysis.question(
                    for: person.identifier,
                    Wording(
                        en:
                            "Could you bring us together with one of those who decide, before our next meeting?",
                        fr:
                            "Pourriez-vous nous faire rencontrer l'une des personnes qui décident, avant notre prochain échange ?"
                    ),
                    elseAbout: Wording(
                        en: "How does \(person.displayName) speak of this project when we are not there?",
                        fr: "Que dit \(person.displayName) de ce projet en notre absence ?"
                    )
                )
            )
        }
    }

    private static func path(of person: Stakeholder) -> FactPath {
        let roles = FactPath.person(person.identifier).key(.roles)
        let position = person.roles.items.firstIndex { $0.value == .champion || $0.value == .sponsor }
        return position.map(roles.index) ?? roles
    }
}
