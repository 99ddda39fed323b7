import Findings
import StakeholderModel

/// A decider who would rather have a rival.
enum CMP005: Rule {
    static let description = RuleDescription(
        code: .CMP005,
        title: Wording(en: "A decider prefers a rival", fr: "Un décideur préfère un concurrent"),
        severity: .critical,
        kind: .risk,
        reason: Wording(
            en: "we are then compared with a choice that is already made",
            fr: "nous sommes alors comparés à un choix déjà fait"
        ),
        rationale: Wording(
            en: """
                The rule speaks of a decider or veto holder of an open, binding step who prefers a rival. It is a \
                warning, with "apparently", while the preference is only assumed. A provider that works beside us, \
                was rejected or is only rumoured is no rival, nor one that a passed coordination gate names.
                """,
            fr: """
                La règle parle d'un décideur ou détenteur de veto d'une étape ouverte et obligatoire qui préfère un \
                concurrent. Elle est à surveiller, avec « apparemment », tant que cette préférence n'est que \
                supposée. Un prestataire complémentaire, écarté ou seulement évoqué n'est pas un concurrent, pas \
                plus que celui que nomme une étape de coordination validée.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                people: { ada: { access: brief } }
                providers: { other: { status: shortlisted, preferred_by: ada } }
                gates: { go: { decided_by: ada } }

                """
            ],
            quiet: [
                """
                people: { ada: { access: brief } }
                providers: { other: { status: shortlisted, preferred_by: ada } }
                gates: { go: { decided_by: ada, status: passed } }

                """,
                """
                people: { ada: { access: brief } }
                providers: { other: { status: rejected, preferred_by: ada } }
                gates: { go: { decided_by: ada } }

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let deciders = Dictionary(
            analysis.standingDeciders.map { ($0.person.identifier, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return analysis.rivals.flatMap { rival -> [Finding] in
            var told: Set<PersonIdentifier> = []
            return rival.provider.preferredBy.values.compactMap { person in
                guard let decider = deciders[person], told.insert(person).inserted else { return nil }
                return finding(for: rival.provider, decider, in: analysis)
            }
        }
    }

    private static func finding(
        for provider: Provider,
        _ decider: StandingDecider,
        in analysis: MapAnalysis
    ) -> Finding? {
        let person = decider.person
        let preferred = provider.preferredBy.items.firstIndex { $0.value == person.identifier }
        guard let preferred else { return nil }
        let isSure = provider.preferredBy.items[preferred].knowledge == .known
        let apparently = isSure ? Wording.verbatim("") : Wording(en: "apparently ", fr: "apparemment ")
        let names = (
            provider: Wording.quoted(provider.displayName), person: Wording.quoted(person.displayName)
        )
        let steps = decider.atSteps
        return finding(
            severity: isSure ? .critical : .warning,
            group: .provider(provider.identifier),
            subjects: ["provider:\(provider.identifier)", "person:\(person.identifier)"],
            at: .provider(provider.identifier).key(.preferredBy).index(preferred),
            related: decider.paths,
            message: Wording(
                en:
                    "\(names.person.en), who decides \(steps.en), \(apparently.en)prefers \(names.provider.en)",
                fr:
                    "\(names.person.fr), qui décide \(steps.fr), préfère \(apparently.fr)\(names.provider.fr)"
            ),
            evidence: analysis.stanceEvidence(person),
            question: analysis.question(
                for: person.identifier,
                Wording(
                    en:
                        "What would have to be different for you to see us beside or before \(provider.spoken.en)?",
                    fr:
                        "Que faudrait-il pour que vous nous voyiez à côté ou à la place de \(provider.spoken.fr) ?"
                ),
                elseAbout: Wording(
                    en:
                        "What does \(person.spoken.en) find in \(provider.spoken.en) that we do not show?",
                    fr:
                        "Que trouve \(person.spoken.fr) chez \(provider.spoken.fr) que nous ne montrons pas ?"
                ),
                filling: .provider(provider.identifier).key(.preferredBy).index(preferred)
            )
        )
    }
}
