import Findings
import StakeholderModel

/// A worrying sentence that nobody on our side answered.
enum SIG001: Rule {
    static let description = RuleDescription(
        code: .SIG001,
        title: Wording(en: "A signal that nobody answered", fr: "Un signal resté sans réponse"),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en: "people rarely say no; they say a sentence like this one, once",
            fr: "on dit rarement non ; on dit une phrase comme celle-ci, une fois"
        ),
        rationale: Wording(
            en: """
                The rule gathers the amber and red signals of the log that nobody answered, one finding for each \
                object they are about. An `answered` beside the signal makes it silent, and so does SIG002 for the \
                signals that it cites.
                """,
            fr: """
                La règle rassemble les signaux faibles et d'alerte du journal restés sans réponse, un constat par \
                objet. Un `answered` à côté du signal la fait taire, de même que SIG002 pour les signaux qu'elle \
                cite.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                people: { ada: {} }
                log:
                  - { id: call, with: [ada], heard: [{ says: ada, flag: amber, quote: There are constraints. }] }

                """
            ],
            quiet: [
                """
                people: { ada: {} }
                log:
                  - id: call
                    with: [ada]
                    heard:
                      - { says: ada, flag: amber, quote: There are constraints., answered: { what: Asked which. } }
                      - { says: ada, flag: green, quote: Go on. }

                """
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let signals = analysis.map.locatedSignals
        let cited = Set(Contradiction.all(in: signals).flatMap(\.worrying).map(\.path))
        let open = signals.filter { $0.isWorrying && $0.isUnanswered && !cited.contains($0.path) }
        var subjects: [FindingSubject] = []
        for signal in open where !subjects.contains(signal.subject) { subjects.append(signal.subject) }
        return subjects.compactMap { subject in
            finding(about: subject, open.filter { $0.subject == subject }, in: analysis)
        }
    }

    private static func finding(
        about subject: FindingSubject,
        _ signals: [LocatedSignal],
        in analysis: MapAnalysis
    ) -> Finding? {
        guard let first = signals.first else { return nil }
        let speakers = signals.compactMap(\.signal.says.value)
        return finding(
            group: subject,
            subjects: [subject.key],
            at: first.path,
            related: signals.dropFirst().map(\.path),
            message: signals.count == 1
                ? Wording(
                    en: "a signal has no answer from us",
                    fr: "un signal est resté sans réponse de notre part"
                )
                : Wording(
                    en: "\(signals.count) signals have no answer from us",
                    fr: "\(signals.count) signaux sont restés sans réponse de notre part"
                ),
            evidence: signals.map(analysis.evidence),
            question: analysis.question(
                first.question,
                filling: first.path,
                about: speakers
            )
        )
    }
}
