import Findings
import StakeholderModel

/// Gates that this kind of deal usually has and that the map neither has nor rules out.
enum COV001: Rule {
    static let description = RuleDescription(
        code: .COV001,
        title: Wording(
            en: "Usual steps that nobody asked about",
            fr: "Des étapes habituelles jamais évoquées"
        ),
        severity: .warning,
        kind: .open,
        weight: 6,
        reason: Wording(
            en: "a step that we discover after the yes is a step that delays or undoes it",
            fr: "une étape découverte après le oui le retarde ou le défait"
        ),
        rationale: Wording(
            en: """
                The playbook of the deal lists what such a purchase usually passes, and when. The rule names, in one \
                finding, the steps that the map neither has nor rules out. `ruled_out` makes it silent about a step \
                that somebody checked. The signature is AUT003's, and the allocation of a budget that is not on the \
                map BUD001's.
                """,
            fr: """
                Le scénario type de l'affaire dit par où passe habituellement un tel achat, et quand. La règle \
                nomme, en un seul constat, les étapes que la carte n'a pas et n'écarte pas. `ruled_out` la fait \
                taire sur une étape vérifiée. La signature relève d'AUT003, et l'arbitrage d'un budget absent de la \
                carte de BUD001.
                """
        ),
        examples: RuleExamples(
            triggering: ["people: { ada: {} }\n"],
            quiet: [
                """
                budgets: { line: {} }
                gates:
                  need: { kind: need }
                  approval: { kind: executive_approval }
                  evaluation: { kind: technical_evaluation }
                  legal: { kind: legal }
                  security: { kind: security }
                  privacy: { kind: data_protection }
                  referencing: { kind: vendor_referencing }
                  order: { kind: purchase_order }
                  signature: { kind: signature }

                """
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let hasBudget = !analysis.map.usedBudgets.isEmpty
        let missing = analysis.gates.compactMap { judged -> ExpectedGate? in
            guard case .implied(let kind) = judged.gate.reference, kind != .signature else { return nil }
            guard kind != .budgetAllocation || hasBudget else { return nil }
            return analysis.playbook.expectation(of: kind)
        }
        guard !missing.isEmpty else { return [] }
        let labels = Wording.and(missing.map(\.kind.label.quoted))
        let questions = missing.map { question(about: $0, in: analysis) }
        return [
            finding(
                group: .coverage,
                subjects: ["gates"],
                at: .map(.gates),
                message: Wording(
                    en: "such a deal usually goes through \(labels.en), and nobody asked",
                    fr:
                        "une telle affaire passe d'habitude par \(labels.fr), et personne n'a posé la question"
                ),
                question: questions.first,
                followUps: Array(questions.dropFirst())
            )
        ]
    }

    private static func question(about expected: ExpectedGate, in analysis: MapAnalysis) -> Question {
        let label = expected.kind.label.quoted
        var question = analysis.question(
            expected.question,
            filling: .usualGate(expected.kind),
            onAuthority: true
        )
        question.reason = Wording(
            en: "such a deal usually goes through \(label.en), and nobody asked",
            fr: "une telle affaire passe d'habitude par \(label.fr), et personne n'a posé la question"
        )
        return question
    }
}
