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
                Having met the decider makes it silent, and so does any route that passes no skeptic. Deciders behind \
                the same people are told at once.
                """,
            fr: """
                Un chemin vaut ce que valent celles et ceux qui portent le message. La règle parle d'un décideur ou \
                détenteur de veto que notre parole n'atteint que par des personnes réservées, quand l'étape ne peut \
                être franchie sans lui. L'avoir rencontré la fait taire, tout comme un chemin sans personne réservée. \
                Les décideurs placés derrière les mêmes personnes sont dits ensemble.
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
        let deciders = analysis.deciders(neededAmong: reached.subtracting(withoutSkeptics))
        let doubtful = { (decider: StandingDecider) in skeptics(before: decider, in: analysis) }
        return Committee.gathered(deciders, by: { doubtful($0).map(\.identifier) }, atLeast: 2).compactMap {
            behind in
            behind.first.map { finding(for: behind, through: doubtful($0), in: analysis) }
        }
    }

    private static func skeptics(before decider: StandingDecider, in analysis: MapAnalysis) -> [Stakeholder] {
        (decider.places.first?.bestRoute?.between ?? [])
            .compactMap(analysis.context.index.person).filter { $0.stance.value == .skeptic }
    }

    private static func finding(
        for deciders: [StandingDecider],
        through skeptics: [Stakeholder],
        in analysis: MapAnalysis
    ) -> Finding {
        let people = deciders.map(\.person)
        let name = Wording.and(people.map { .quoted($0.displayName) })
        let plain = Wording.and(people.map(\.spoken))
        let names = Wording.and(skeptics.map { .quoted($0.displayName) })
        let paths = deciders.compactMap(\.paths.first)
        return finding(
            group: people.first.map { .person($0.identifier) } ?? .coverage,
            subjects: people.map { "person:\($0.identifier)" },
            at: paths.first ?? .map(.people),
            related: skeptics.map { .person($0.identifier) } + paths.dropFirst(),
            message: Wording(
                en: "our word reaches \(name.en) only through people with doubts: \(names.en)",
                fr: "notre parole n'atteint \(name.fr) que par des personnes réservées : \(names.fr)"
            ),
            evidence: skeptics.flatMap(analysis.stanceEvidence),
            question: analysis.question(
                Wording(
                    en: "Could we present this to \(plain.en) ourselves, and who could arrange it?",
                    fr:
                        "Pourrions-nous le présenter nous-mêmes à \(plain.fr), et qui peut l'organiser ?"
                ),
                filling: people.first.map { .person($0.identifier).key(.access) },
                about: people.map(\.identifier),
                doubting: people.map(\.identifier) + skeptics.map(\.identifier)
            )
        )
    }
}
