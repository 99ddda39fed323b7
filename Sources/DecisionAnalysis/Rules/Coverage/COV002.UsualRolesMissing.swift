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
        let missing = analysis.missingRoles
        guard !missing.isEmpty else { return [] }
        let labels = Wording.and(missing.map { label($0).quoted })
        let questions = missing.map { question(about: $0, in: analysis) }
        return [
            finding(
                group: .coverage,
                subjects: ["roles"],
                at: .map(.people),
                message: missing.count == 1
                    ? nobody(has: labels)
                    : Wording(
                        en: "nobody on the map has the usual roles \(labels.en)",
                        fr: "personne sur la carte ne tient les rôles habituels \(labels.fr)"
                    ),
                question: questions.first,
                followUps: Array(questions.dropFirst())
            )
        ]
    }

    private static func label(_ expected: ExpectedRole) -> Wording { .or(expected.anyOf.map(\.label)) }

    private static func nobody(has label: Wording) -> Wording {
        Wording(
            en: "nobody on the map has the usual role \(label.en)",
            fr: "personne sur la carte ne tient le rôle habituel \(label.fr)"
        )
    }

    private static func question(about expected: ExpectedRole, in analysis: MapAnalysis) -> Question {
        var question = analysis.question(
            expected.question,
            filling: expected.anyOf.first.map(FactPath.usualRole),
            onAuthority: true
        )
        question.reason = nobody(has: label(expected).quoted)
        return question
    }
}
