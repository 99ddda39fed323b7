import Findings
import StakeholderModel

/// Roles that this kind of deal usually has and that nobody on the map has.
enum COV002: Rule {
    static let description = RuleDescription(
        code: .COV002,
        title: Wording(en: "Usual roles that nobody has", fr: "Des rôles habituels que personne ne tient"),
        severity: .warning,
        kind: .open,
        weight: 5,
        reason: Wording(
            en: "those who usually have a say have one here too, whether we know them or not",
            fr: "ceux qui ont d'habitude leur mot à dire l'ont ici aussi, que nous les connaissions ou non"
        ),
        rationale: Wording(
            en: """
                The playbook of the deal lists who usually takes part in such a purchase, and when. The rule names, \
                in one finding, the roles that nobody on the map has and that are not ruled out. Whoever holds or \
                allocates the money, or decides at the legal review, has the role in fact.
                """,
            fr: """
                Le scénario type de l'affaire dit qui prend habituellement part à un tel achat, et quand. La règle \
                nomme, en un seul constat, les rôles que personne ne tient sur la carte et qui ne sont pas écartés. \
                Qui tient ou répartit le budget, ou décide à la validation juridique, a de fait ce rôle.
                """
        ),
        examples: RuleExamples(
            triggering: ["people: { ada: { roles: [sponsor] } }\n"],
            quiet: [
                """
                people:
                  ada: { roles: [economic_buyer, budget_holder] }
                  bob: { roles: [user, user_manager, evaluator] }
                  eve: { roles: [procurement, legal, security] }

                """,
                """
                people: { ada: {}, bob: { roles: [user, evaluator] }, eve: { roles: [legal, security] } }
                budgets: { line: { held_by: ada } }
                gates: { order: { kind: purchase_order, decided_by: eve } }

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let map = analysis.map
        let roles = map.rolesInFact
        let missing = analysis.playbook.roles.filter { expected in
            let isThere = expected.anyOf.contains(where: roles.contains)
            let isRuledOut = expected.anyOf.allSatisfy { map.hasRuledOut(.role($0)) }
            return expected.when.holds(for: map) && !isThere && !isRuledOut
        }
        guard let first = missing.first else { return [] }
        let labels = Wording.and(missing.map { label($0).quoted })
        return [
            finding(
                group: .coverage,
                subjects: ["roles"],
                at: .map(.people),
                message: missing.count == 1
                    ? Wording(
                        en: "nobody on the map has the usual role \(labels.en)",
                        fr: "personne sur la carte ne tient le rôle habituel \(labels.fr)"
                    )
                    : Wording(
                        en: "nobody on the map has the usual roles \(labels.en)",
                        fr: "personne sur la carte ne tient les rôles habituels \(labels.fr)"
                    ),
                details: missing.dropFirst().map { expected in
                    Wording(
                        en: "\(label(expected).en): \(expected.question.en)",
                        fr: "\(label(expected).fr) : \(expected.question.fr)"
                    )
                },
                question: analysis.question(first.question)
            )
        ]
    }

    private static func label(_ expected: ExpectedRole) -> Wording { .or(expected.anyOf.map(\.label)) }
}
