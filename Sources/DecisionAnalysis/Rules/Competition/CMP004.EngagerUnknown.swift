import Findings
import StakeholderModel

/// A provider at work whose engager nobody knows.
enum CMP004: Rule {
    static let description = RuleDescription(
        code: .CMP004,
        title: Wording(
            en: "Nobody knows who engaged a provider",
            fr: "On ne sait pas qui a engagé un prestataire"
        ),
        severity: .warning,
        kind: .open,
        reason: Wording(
            en: "whoever brought them in has a budget, a reason and an interest in the outcome",
            fr: "qui les a fait venir a un budget, une raison et un intérêt dans l'affaire"
        ),
        rationale: Wording(
            en: """
                A provider at work was chosen by somebody, and that somebody is often not on the map. The rule \
                speaks of a provider that is engaged or in place, whatever its relation to our offer, when the map \
                names nobody who engaged it, even by assumption. Where CMP002 speaks of the provider, the question \
                follows its own.
                """,
            fr: """
                Un prestataire en mission a été choisi par quelqu'un, souvent absent de la carte. La règle parle d'un \
                prestataire en mission ou en place, quelle que soit sa relation à notre offre, quand la carte ne \
                nomme personne qui l'ait engagé, même par supposition. Là où CMP002 parle de ce prestataire, la question \
                suit la sienne.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "providers: { other: { status: engaged, relation: complementary } }\n",
                "providers: { other: { status: incumbent, relation: complementary, engaged_by: unknown } }\n",
            ],
            quiet: [
                "people: { ada: {} }\nproviders: { other: { status: engaged, engaged_by: ada? } }\n",
                "providers: { other: { status: shortlisted } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        analysis.map.providers.elements.filter { $0.isAtWork && $0.engagedBy.isOpen }.map { provider in
            let name = Wording.quoted(provider.displayName)
            return finding(
                group: .provider(provider.identifier),
                subjects: ["provider:\(provider.identifier)"],
                at: .provider(provider.identifier).key(.engagedBy),
                message: Wording(
                    en: "nobody knows who engaged \(name.en)",
                    fr: "on ne sait pas qui a engagé \(name.fr)"
                ),
                question: analysis.question(
                    Wording(
                        en: "Who brought \(provider.spoken.en) in, and for what?",
                        fr: "Qui a fait venir \(provider.spoken.fr), et pour quoi faire ?"
                    ),
                    filling: .provider(provider.identifier).key(.engagedBy),
                    about: provider.contact.values + provider.preferredBy.values
                )
            )
        }
    }
}

extension Provider {
    /// Whether it is engaged or the one in place, known or assumed.
    var isAtWork: Bool { status.value == .engaged || status.value == .incumbent }
}
