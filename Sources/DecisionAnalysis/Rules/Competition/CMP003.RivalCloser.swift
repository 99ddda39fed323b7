import Findings
import StakeholderModel

/// A rival whose way to a decider is at least as good as ours.
enum CMP003: Rule {
    static let description = RuleDescription(
        code: .CMP003,
        title: Wording(en: "A rival is closer", fr: "Un concurrent est plus proche"),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en: "what a decider hears of the choice comes from the other side first",
            fr: "ce que le décideur entend du choix vient d'abord de l'autre côté"
        ),
        rationale: Wording(
            en: """
                The rule compares the best route of each rival to a decider of an open step with ours: from whoever \
                engaged or prefers it, deals with it or is tied to it, through the same people, with those against \
                us carrying most. It speaks when theirs is at least as strong. A rival whose overlap with our offer \
                is only assumed is left out.
                """,
            fr: """
                La règle compare le meilleur chemin de chaque concurrent vers un décideur d'une étape ouverte au \
                nôtre : depuis qui l'a engagé ou le préfère, qui le côtoie ou lui est lié, par les mêmes personnes, \
                celles qui s'opposent à nous portant le plus. Elle parle quand le leur est au moins aussi solide. Un \
                concurrent dont le recoupement avec notre offre n'est que supposé est laissé de côté.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                people: { ada: { access: brief }, bob: {} }
                offers: { ours: { scope: [selling] } }
                providers: { other: { status: shortlisted, contact: [ada], scope: [selling] } }
                gates: { go: { decided_by: ada } }

                """
            ],
            quiet: [
                """
                people: { ada: { access: multiple }, bob: {} }
                offers: { ours: { scope: [selling] } }
                providers: { other: { status: shortlisted, contact: [ada], scope: [selling] } }
                gates: { go: { decided_by: ada } }

                """,
                """
                people: { ada: { access: brief } }
                providers: { other: { status: shortlisted, contact: [ada] } }
                gates: { go: { decided_by: ada } }

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        var closer: [ProviderIdentifier: [(decider: StandingDecider, theirs: Route)]] = [:]
        for decider in analysis.standingDeciders {
            for (provider, theirs) in closerRivals(to: decider) {
                closer[provider, default: []].append((decider, theirs))
            }
        }
        return analysis.rivals.map(\.provider).flatMap { provider in
            (closer[provider.identifier] ?? []).map {
                finding(for: provider, $0.decider, theirs: $0.theirs, in: analysis)
            }
        }
    }

    /// The rivals that are closer at any place of a decider, each with its route.
    private static func closerRivals(to decider: StandingDecider) -> [ProviderIdentifier: Route] {
        var routes: [ProviderIdentifier: Route] = [:]
        for reason in decider.places.flatMap(\.reasons) {
            if case .rivalIsCloser(let provider, let theirs, _) = reason { routes[provider] = theirs }
        }
        return routes
    }

    private static func finding(
        for provider: Provider,
        _ decider: StandingDecider,
        theirs: Route,
        in analysis: MapAnalysis
    ) -> Finding {
        let person = decider.person
        let names = (
            provider: Wording.quoted(provider.displayName), person: Wording.quoted(person.displayName)
        )
        return finding(
            group: .provider(provider.identifier),
            subjects: ["provider:\(provider.identifier)", "person:\(person.identifier)"],
            at: theirs.hops.first?.path ?? .provider(provider.identifier),
            related: theirs.hops.dropFirst().map(\.path) + decider.paths,
            message: Wording(
                en: "\(names.provider.en) is at least as close to \(names.person.en) as we are",
                fr: "\(names.provider.fr) est au moins aussi proche que nous de \(names.person.fr)"
            ),
            question: analysis.question(
                for: person.identifier,
                Wording(
                    en:
                        "What do you value in the work of \(provider.spoken.en), and what is missing in it?",
                    fr: "Qu'appréciez-vous dans le travail de \(provider.spoken.fr), et qu'y manque-t-il ?"
                ),
                elseAbout: Wording(
                    en:
                        "What does \(person.spoken.en) value in \(provider.spoken.en), and how could we meet?",
                    fr:
                        "Qu'est-ce \(Wording.elided("que", before: person.spoken.fr)) apprécie chez \(provider.spoken.fr), et comment nous rencontrer ?"
                ),
                filling: .person(person.identifier).key(.access)
            )
        )
    }
}
