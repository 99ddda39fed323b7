import Findings
import StakeholderModel

/// A decider to whom only skeptics carry our word.
enum PTH003: Rule {
    static let description = RuleDescription(
        code: .PTH003,
        title: Wording(en: "Every route crosses a skeptic", fr: "Tous les chemins passent par un réservé"),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en: "whoever has doubts passes on the doubts",
            fr: "qui a des doutes transmet ses doutes"
        ),
        rationale: Wording(
            en: """
                A route is as good as those who carry the message. The rule speaks of a decider or veto holder whom \
                our word reaches only through people with doubts, when the step cannot be passed without them. \
                Having met the decider makes it silent, and so does any route that passes no skeptic.
                """,
            fr: """
                Un chemin vaut ce que valent celles et ceux qui portent le message. La règle parle d'un décideur ou \
                détenteur de veto que notre parole n'atteint que par des personnes réservées, quand l'étape ne peut \
                être franchie sans lui. L'avoir rencontré la fait taire, tout comme un chemin sans personne réservée.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                people: { ada: { stance: supporter }, bob: { access: multiple, stance: skeptic } }
                gates: { go: { decided_by: ada } }
                relations: [bob -> ada: strong]

                """
            ],
            quiet: [
                """
                people: { ada: { stance: supporter, access: brief }, bob: { access: multiple, stance: skeptic } }
                gates: { go: { decided_by: ada } }
                relations: [bob -> ada: strong]

                """,
                """
                people: { ada: {}, bob: { access: multiple, stance: skeptic }, eve: { access: brief } }
                gates: { go: { decided_by: ada } }
                relations: [bob -> ada: strong, eve -> ada: weak]

                """,
                """
                people: { ada: {}, bob: { access: multiple, stance: skeptic } }
                gates: { go: { decided_by: { any: [ada, bob] } } }
                relations: [bob -> ada: strong]

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let reached = analysis.reachedByUs { _ in true }
        let withoutSkeptics = analysis.reachedByUs { $0.stance.value != .skeptic }
        return analysis.deciders(neededAmong: reached.subtracting(withoutSkeptics)).map { decider in
            finding(for: decider, in: analysis)
        }
    }

    private static func finding(for decider: StandingDecider, in analysis: MapAnalysis) -> Finding {
        let person = decider.person
        let skeptics = (decider.places.first?.bestRoute?.between ?? [])
            .compactMap(analysis.context.index.person).filter { $0.stance.value == .skeptic }
        let name = Wording.quoted(person.displayName)
        let names = Wording.and(skeptics.map { .quoted($0.displayName) })
        return finding(
            group: .person(person.identifier),
            subjects: ["person:\(person.identifier)"],
            at: decider.paths.first ?? .person(person.identifier),
            related: skeptics.map { .person($0.identifier) },
            message: Wording(
                en: "our word reaches \(name.en) only through people with doubts: \(names.en)",
                fr: "notre parole n'atteint \(name.fr) que par des personnes réservées : \(names.fr)"
            ),
            evidence: skeptics.flatMap(analysis.stanceEvidence),
            question: analysis.question(
                Wording(
                    en: "Could we present this to \(person.displayName) ourselves, and who could arrange it?",
                    fr:
                        "Pourrions-nous le présenter nous-mêmes à \(person.displayName), et qui peut l'organiser ?"
                ),
                about: [person.identifier],
                doubting: skeptics.map(\.identifier)
            )
        )
    }
}
