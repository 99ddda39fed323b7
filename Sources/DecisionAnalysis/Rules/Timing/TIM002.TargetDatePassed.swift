import Findings
import StakeholderModel

/// A target date of ours that has passed.
enum TIM002: Rule {
    static let description = RuleDescription(
        code: .TIM002,
        title: Wording(en: "Our target date has passed", fr: "Notre échéance est passée"),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en: "a date that slips once without a reason slips again",
            fr: "une date qui glisse une fois sans raison glissera encore"
        ),
        rationale: Wording(
            en: """
                The rule speaks when `close_by` is before the reference date and no signature has passed. Whether \
                the steps still fit is then not the question, so it speaks in the place of TIM001.
                """,
            fr: """
                La règle parle quand `close_by` précède la date de référence et qu'aucune signature n'est obtenue. \
                Savoir si les étapes tiennent encore n'est alors plus la question : elle parle à la place de TIM001.
                """
        ),
        examples: RuleExamples(
            triggering: ["as_of: 2025-03-01\nclose_by: 2025-02-15\n"],
            quiet: [
                "as_of: 2025-03-01\nclose_by: 2025-03-01\n",
                """
                as_of: 2025-03-01
                close_by: 2025-02-15
                gates: { contract: { kind: signature, status: passed } }

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let isSigned = analysis.gates.contains { $0.gate.kind == .signature && $0.gate.isPassed }
        guard let date = analysis.map.closeBy.value, date < analysis.referenceDate, !isSigned else {
            return []
        }
        return [
            finding(
                group: .dates,
                subjects: ["close_by"],
                at: .map(.closeBy),
                message: Wording(
                    en: "our target date, \(date.wording.en), has passed",
                    fr: "notre échéance du \(date.wording.fr) est passée"
                ),
                question: analysis.question(
                    Wording(
                        en: "What has changed since we spoke of that date, and which one do you see today?",
                        fr:
                            "Qu'est-ce qui a changé depuis que nous parlions de cette date, et laquelle voyez-vous aujourd'hui ?"
                    ),
                    filling: .map(.closeBy)
                )
            )
        ]
    }
}
