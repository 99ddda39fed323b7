import Findings
import StakeholderModel

/// A deal without a sponsor and without a champion.
enum THR004: Rule {
    static let description = RuleDescription(
        code: .THR004,
        title: Wording(en: "No sponsor and no champion", fr: "Ni sponsor ni champion"),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en: "most of a decision is made in meetings to which we are not invited",
            fr: "l'essentiel d'une décision se prend dans des réunions où nous ne sommes pas"
        ),
        rationale: Wording(
            en: """
                Somebody at the client's has to want it and to say so. The rule speaks when nobody on the map has \
                the role of sponsor or champion, even by assumption. Ruling out both roles makes it silent.
                """,
            fr: """
                Il faut que quelqu'un, chez le client, le veuille et le dise. La règle parle quand personne sur la \
                carte n'a le rôle de sponsor ou de champion, même supposé. Écarter les deux rôles la fait taire.
                """
        ),
        examples: RuleExamples(
            triggering: ["people: { ada: { roles: [user] } }\n"],
            quiet: [
                "people: { ada: { roles: [sponsor] } }\n",
                "people: { ada: { roles: [champion?] } }\n",
                "ruled_out: [{ role: sponsor }, { role: champion }]\npeople: { ada: {} }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let roles: [Role] = [.sponsor, .champion]
        let isCarried = analysis.map.people.contains { person in roles.contains(where: person.has) }
        let isRuledOut = roles.allSatisfy { analysis.map.hasRuledOut(.role($0)) }
        guard !isCarried, !isRuledOut else { return [] }
        return [
            finding(
                group: .coverage,
                subjects: ["carriers"],
                at: .map(.people),
                message: Wording(
                    en: "nobody at the client's is known to want this and to speak for it",
                    fr: "chez le client, on ne connaît personne qui veuille ce projet et le défende"
                ),
                question: analysis.question(
                    Wording(
                        en: "Who would miss it most if this project did not happen?",
                        fr: "À qui manquerait-il le plus si ce projet ne se faisait pas ?"
                    ),
                    filling: .usualRole(.sponsor)
                )
            )
        ]
    }
}
