import Findings
import StakeholderModel

/// Gates that do not fit before the date.
enum TIM001: Rule {
    static let description = RuleDescription(
        code: .TIM001,
        title: Wording(
            en: "The steps do not fit before the date",
            fr: "Les étapes ne tiennent pas avant la date"
        ),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en: "urgency on one side does not shorten a process on the other",
            fr: "l'urgence des uns ne raccourcit pas le processus des autres"
        ),
        rationale: Wording(
            en: """
                The rule adds up the longest chain of open, binding steps, those that the playbook expects included: \
                what comes after what as the file says it, else as the playbook does; durations from the file, else \
                from the playbook, else nothing; in calendar days from the reference date. It speaks when the sum \
                goes beyond `close_by` or `needed_by`, or when a step is due after it.
                """,
            fr: """
                La règle additionne la plus longue suite d'étapes ouvertes et obligatoires, y compris celles que le \
                scénario type attend : l'ordre vient du fichier, sinon du scénario ; les durées viennent du fichier, \
                sinon du scénario, sinon comptent pour rien ; en jours calendaires depuis la date de référence. Elle \
                parle quand la somme dépasse `close_by` ou `needed_by`, ou quand une étape est prévue après.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                as_of: 2025-03-01
                needed_by: 2025-03-31
                gates:
                  review: { kind: other, usual_duration: 3 weeks }
                  go: { kind: other, usual_duration: 2 weeks, after: review }

                """,
                "as_of: 2025-03-01\nclose_by: 2025-12-31\ngates: { go: { kind: other, due: 2026-01-15 } }\n",
            ],
            quiet: [
                """
                as_of: 2025-03-01
                needed_by: 2025-12-31
                gates:
                  review: { kind: other, usual_duration: 3 weeks }
                  go: { kind: other, usual_duration: 2 weeks, after: review }

                """,
                "as_of: 2025-03-01\ngates: { go: { kind: other, usual_duration: 5 years } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        guard let target = TargetDate(analysis.map) else { return [] }
        let timeline = Timeline(gates: analysis.gates.map(\.gate), playbook: analysis.playbook)
        let end = analysis.referenceDate.adding(days: timeline.days)
        let isTooLong = end.map { $0 > target.date } ?? true
        let late = analysis.openBindingGates.map(\.gate).filter { gate in
            gate.due.map { $0 > target.date } ?? false
        }
        guard isTooLong || !late.isEmpty else { return [] }
        return [
            finding(
                group: .dates,
                subjects: ["dates"],
                at: target.path,
                related: late.map { $0.path.key(.due) },
                message: isTooLong
                    ? tooLong(timeline, target: target.date, analysis)
                    : tooLate(late, target: target.date),
                details: isTooLong ? timeline.chain.filter { $0.usualDays != nil }.map(duration) : [],
                question: analysis.question(
                    Wording(
                        en: "Which of the remaining steps can start now, and what happens if the date slips?",
                        fr:
                            "Laquelle des étapes qui restent peut commencer dès maintenant, et que se passe-t-il si la date glisse ?"
                    )
                )
            )
        ]
    }

    private static func tooLong(_ timeline: Timeline, target: CalendarDate, _ analysis: MapAnalysis)
        -> Wording
    {
        let left = analysis.referenceDate.days(until: target)
        let date = target.wording
        guard left >= 0 else {
            return Wording(
                en: "the date, \(date.en), is behind us and steps remain",
                fr: "la date du \(date.fr) est passée et il reste des étapes"
            )
        }
        return Wording(
            en: "the remaining steps usually take \(timeline.days) days, and "
                + "\(left == 1 ? "1 is" : "\(left) are") left until \(date.en)",
            fr:
                "les étapes restantes prennent d'habitude \(timeline.days) jours, et il en reste \(left) jusqu'au \(date.fr)"
        )
    }

    private static func tooLate(_ gates: [DealGate], target: CalendarDate) -> Wording {
        let titles = Wording.and(gates.map(\.title.quoted))
        return Wording(
            en: "\(titles.en) is due after \(target.wording.en)",
            fr: "l'étape \(titles.fr) est prévue après le \(target.wording.fr)"
        )
    }

    private static func duration(_ gate: DealGate) -> Wording {
        let days = gate.usualDays ?? 0
        return Wording(
            en: "\(gate.title.en): \(days) \(days == 1 ? "day" : "days")",
            fr: "\(gate.title.fr) : \(days) \(days < 2 ? "jour" : "jours")"
        )
    }
}
