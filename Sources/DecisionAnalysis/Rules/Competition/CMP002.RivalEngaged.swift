import Findings
import StakeholderModel

/// A rival who is already at work for the client.
enum CMP002: Rule {
    static let description = RuleDescription(
        code: .CMP002,
        title: Wording(en: "A rival is engaged", fr: "Un concurrent est en mission"),
        severity: .warning,
        kind: .risk,
        weight: 2,
        reason: Wording(
            en: "choosing us means explaining why the one already engaged is not enough",
            fr: "nous choisir oblige à expliquer pourquoi celui qui est déjà là ne suffit pas"
        ),
        rationale: Wording(
            en: """
                A rival is a competing or internal provider whose subjects or people overlap our offer. The rule \
                speaks of those that are engaged or in place. It is critical when a known decider of an open gate is \
                known to have engaged one whose overlap is known; otherwise it is a warning, with "apparently" where \
                the overlap or the engager is assumed. A passed coordination gate that names the provider makes it \
                silent.
                """,
            fr: """
                Un concurrent est un prestataire, externe ou interne, dont les sujets ou les publics recoupent notre \
                offre. La règle parle de ceux qui sont en mission ou en place. Elle est critique quand un décideur \
                connu d'une étape ouverte a engagé, de façon certaine, un prestataire au recoupement certain ; sinon \
                elle est à surveiller, avec « apparemment » là où le recoupement ou l'engagement est supposé. Une \
                étape de coordination validée qui nomme le prestataire la fait taire.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                people: { ada: { access: multiple } }
                offers: { ours: { scope: [selling] } }
                providers: { other: { status: engaged, engaged_by: ada, scope: [selling] } }
                gates: { go: { decided_by: ada } }

                """,
                "providers: { other: { status: engaged } }\n",
            ],
            quiet: [
                "providers: { other: { status: rumoured } }\n",
                "providers: { other: { status: engaged, relation: complementary } }\n",
                """
                offers: { ours: { scope: [selling] } }
                providers: { other: { status: engaged } }
                gates: { together: { kind: provider_coordination, providers: [other], status: passed } }

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        analysis.rivals.filter(\.provider.isAtWork).map { finding(for: $0, in: analysis) }
    }

    private static func finding(for rival: Rival, in analysis: MapAnalysis) -> Finding {
        let provider = rival.provider
        let path = FactPath.provider(provider.identifier)
        let engagers = provider.engagedBy.values
        let isByDecider =
            rival.overlap == .known && !knownDeciders(who: rival.isKnownEngaged, analysis).isEmpty
        return finding(
            severity: isByDecider ? .critical : .warning,
            group: .provider(provider.identifier),
            subjects: ["provider:\(provider.identifier)"] + engagers.map { "person:\($0)" },
            at: path.key(.status),
            related: engagers.isEmpty ? [] : [path.key(.engagedBy)],
            message: message(rival, engagers: engagers, in: analysis),
            details: rival.overlap == .assumed ? [overlapNotKnown] : [],
            evidence: [analysis.evidence(provider.status, at: path.key(.status)) { $0.label }],
            question: analysis.question(
                Wording(
                    en:
                        "What is \(provider.spoken.en) engaged for, until when, and how would our work fit beside it?",
                    fr:
                        "Sur quoi intervient \(provider.spoken.fr), jusqu'à quand, et comment articuler notre travail avec le sien ?"
                ),
                filling: path.key(.relation),
                about: engagers + provider.contact.values
            )
        )
    }

    private static let overlapNotKnown = Wording(
        en: "whether its subjects or people are ours is not confirmed",
        fr: "il n'est pas confirmé que ses sujets ou ses publics sont les nôtres"
    )

    private static func knownDeciders(
        who engaged: (PersonIdentifier) -> Bool,
        _ analysis: MapAnalysis
    ) -> [PersonIdentifier] {
        analysis.openBindingGates.flatMap(\.gate.places).compactMap(\.decider.knownValue).filter(engaged)
    }

    private static func message(
        _ rival: Rival,
        engagers: [PersonIdentifier],
        in analysis: MapAnalysis
    ) -> Wording {
        let provider = Wording.quoted(rival.provider.displayName)
        let isSure = rival.overlap == .known && engagers.allSatisfy(rival.isKnownEngaged)
        let apparently = isSure ? Wording.verbatim("") : Wording(en: "apparently ", fr: "apparemment ")
        guard !engagers.isEmpty else {
            return Wording(
                en: "\(provider.en) is \(apparently.en)already at work on what we offer",
                fr: "\(provider.fr) travaille \(apparently.fr)déjà sur ce que nous proposons"
            )
        }
        let people = Wording.and(engagers.map { .quoted(analysis.displayName($0)) })
        return Wording(
            en: "\(provider.en) is already at work on what we offer, \(apparently.en)engaged by \(people.en)",
            fr:
                "\(provider.fr) travaille déjà sur ce que nous proposons, \(apparently.fr)à la demande de \(people.fr)"
        )
    }
}
