import Findings
import StakeholderModel

/// A decider to whom our best route rests on an assumption.
enum PTH004: Rule {
    static let description = RuleDescription(
        code: .PTH004,
        title: Wording(en: "The best route is assumed", fr: "Le meilleur chemin est supposé"),
        severity: .warning,
        kind: .open,
        reason: Wording(
            en: "a route that nobody checked is a hope, and it is the best one we have there",
            fr: "un chemin que personne n'a vérifié est un espoir, et nous n'avons rien de mieux de ce côté"
        ),
        rationale: Wording(
            en: """
                The strongest route to a decider decides how the deal looks. The rule speaks when one of its steps \
                is only assumed, although an assumed step already counts half, and when the gate cannot be passed \
                without that decider. Confirming the step, or a confirmed route as strong, makes it silent.
                """,
            fr: """
                Le chemin le plus solide vers un décideur donne à l'affaire son allure. La règle parle quand l'un de \
                ses pas n'est que supposé, alors même qu'un pas supposé compte moitié moins, et que l'étape ne peut \
                être franchie sans ce décideur. Confirmer ce pas, ou un chemin confirmé aussi solide, la fait taire. \
                Les décideurs placés derrière les mêmes pas sont dits ensemble.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                people: { ada: { stance: supporter }, bob: { access: multiple }, eve: { access: brief } }
                gates: { go: { decided_by: ada } }
                relations: [bob -> ada: strong?]

                """,
                """
                people: { ada: { access: multiple? }, bob: { access: brief }, eve: { access: brief } }
                gates: { go: { decided_by: ada } }

                """,
            ],
            quiet: [
                """
                people: { ada: { stance: supporter }, bob: { access: multiple }, eve: { access: brief } }
                gates: { go: { decided_by: ada } }
                relations: [bob -> ada: strong]

                """,
                """
                people: { ada: { access: multiple }, bob: { access: multiple } }
                gates: { go: { decided_by: ada } }
                relations: [bob -> ada: strong?]

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let places = analysis.gatesOfTheMap.flatMap(\.places).filter { $0.bestRoute?.isAssumed == true }
        let assumed = Set(places.compactMap(\.place.person))
        let deciders = analysis.deciders(neededAmong: assumed)
        return Committee.gathered(deciders, by: assumedSteps(before:), atLeast: 2).compactMap { behind in
            behind.first.flatMap { finding(for: behind, resting: assumedSteps(before: $0), in: analysis) }
        }
    }

    private static func assumedSteps(before decider: StandingDecider) -> [Hop] {
        decider.places.first?.bestRoute?.hops.filter(\.isAssumed) ?? []
    }

    private static func finding(
        for deciders: [StandingDecider],
        resting hops: [Hop],
        in analysis: MapAnalysis
    ) -> Finding? {
        guard let hop = hops.first, let first = deciders.first?.person else { return nil }
        let name = Wording.and(deciders.map { .quoted($0.person.displayName) })
        let steps = Wording.and(hops.map { words(for: $0, in: analysis) })
        return finding(
            group: .person(first.identifier),
            subjects: deciders.map { "person:\($0.person.identifier)" },
            at: hop.path,
            related: hops.dropFirst().map(\.path) + deciders.flatMap(\.paths),
            message: Wording(
                en: "our best route to \(name.en) rests on an assumption: \(steps.en)",
                fr: "notre meilleur chemin vers \(name.fr) repose sur une supposition : \(steps.fr)"
            ),
            question: question(about: hop, in: analysis)
        )
    }

    private static func words(for hop: Hop, in analysis: MapAnalysis) -> Wording {
        let target = Wording.quoted(analysis.displayName(hop.to))
        guard let carrier = hop.from.person else {
            return Wording(en: "how well we know \(target.en)", fr: "notre accès à \(target.fr)")
        }
        let name = Wording.quoted(analysis.displayName(carrier))
        return Wording(
            en: "that \(target.en) hears \(name.en)",
            fr: "l'écoute de \(target.fr) envers \(name.fr)"
        )
    }

    private static func question(about hop: Hop, in analysis: MapAnalysis) -> Question {
        let target = analysis.spoken(hop.to)
        guard let carrier = hop.from.person else {
            return analysis.question(
                Wording(
                    en: "Could we see \(target.en) again before the next step?",
                    fr: "Pourrions-nous revoir \(target.fr) avant la prochaine étape ?"
                ),
                filling: .person(hop.to).key(.access),
                doubting: [hop.to]
            )
        }
        let name = analysis.context.index.person(carrier)?.spokenOf ?? .verbatim(carrier.text)
        return analysis.question(
            Wording(
                en: "When was the advice \(name.en) last followed by \(target.en) on a choice like this one?",
                fr:
                    "À quand remonte le dernier choix de ce genre où l'avis \(name.fr) a été suivi par \(target.fr) ?"
            ),
            filling: hop.path,
            about: [hop.to],
            doubting: [hop.to, carrier]
        )
    }
}
