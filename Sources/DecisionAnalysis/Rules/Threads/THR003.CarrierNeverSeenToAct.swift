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
                comes from them, has the basis `observed`. Several such people are told at once.
                """,
            fr: """
                On est sponsor ou porteur par ce que l'on fait : un rendez-vous obtenu, un document transmis, un \
                collègue convaincu. La règle parle quand aucun fait à leur sujet (le leur, ou un lien qui part \
                d'eux ou va vers eux) et aucun fait qui vient d'eux n'a pour base `observed`. S'il y en a plusieurs, ils \
                sont dits ensemble.
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
        let unseen = carriers.filter { !observed.contains($0.identifier) }
        guard let first = unseen.first else { return [] }
        // Several are one thing to do: see one of them act.
        return [unseen.count == 1 ? finding(for: first, in: analysis) : finding(for: unseen, in: analysis)]
    }

    private static func finding(for person: Stakeholder, in analysis: MapAnalysis) -> Finding {
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
                    en: "How does \(person.spoken.en) speak of this project when we are not there?",
                    fr: "Que dit \(person.spoken.fr) de ce projet en notre absence ?"
                )
            )
        )
    }

    private static func finding(for people: [Stakeholder], in analysis: MapAnalysis) -> Finding {
        let names = Wording.and(people.map { .quoted($0.displayName) })
        return finding(
            group: .coverage,
            subjects: people.map { "person:\($0.identifier)" },
            at: people.first.map(path) ?? .map(.people),
            related: people.dropFirst().map(path),
            message: Wording(
                en: "nothing that \(names.en) did for us has been observed",
                fr: "rien de ce que \(names.fr) ont fait pour nous n'a été constaté"
            ),
            question: analysis.question(
                Wording(
                    en:
                        "Which of them could bring us together with one of those who decide, before our next meeting?",
                    fr:
                        "Qui, parmi eux, pourrait nous faire rencontrer l'une des personnes qui décident, avant notre prochain échange ?"
                ),
                about: people.map(\.identifier)
            )
        )
    }

    private static func path(of person: Stakeholder) -> FactPath {
        let roles = FactPath.person(person.identifier).key(.roles)
        let position = person.roles.items.firstIndex { $0.value == .champion || $0.value == .sponsor }
        return position.map(roles.index) ?? roles
    }
}
