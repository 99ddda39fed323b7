import Findings
import StakeholderModel

/// Nobody is known to sign.
enum AUT003: Rule {
    static let description = RuleDescription(
        code: .AUT003,
        title: Wording(en: "Nobody known to sign", fr: "Personne de connu pour signer"),
        severity: .warning,
        kind: .open,
        reason: Wording(
            en: "the one who signs can be somebody else than the one who says yes",
            fr: "celui qui signe n'est pas toujours celui qui dit oui"
        ),
        rationale: Wording(
            en: """
                Signatures follow limits of delegation that a sponsor may not know. The rule speaks when no gate of \
                kind signature has a known decider and nobody has the role of signatory. It is silent once a \
                signature has passed.
                """,
            fr: """
                La signature suit des délégations de pouvoir que le sponsor ne connaît pas toujours. La règle parle \
                quand aucune étape de signature n'a de décideur connu et que personne n'a le rôle de signataire. \
                Elle se tait une fois la signature obtenue.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "people: { ada: { roles: [decision_maker] } }\n",
                "gates: { contract: { kind: signature, decided_by: unknown } }\n",
            ],
            quiet: [
                "people: { ada: { roles: [signatory] } }\n",
                "people: { ada: {} }\ngates: { contract: { kind: signature, decided_by: ada } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let signatures = analysis.gates.map(\.gate).filter { $0.kind == .signature }
        let isDone = signatures.contains(where: \.isPassed) || analysis.map.hasRuledOut(.gate(.signature))
        let isKnown = signatures.contains { $0.places.contains { !$0.isVeto && $0.person != nil } }
        guard !isDone, !isKnown, !analysis.map.people.contains(where: { $0.has(.signatory) }) else {
            return []
        }
        let declared = signatures.first { $0.reference.isOnMap }
        let unknown = declared?.places.first { $0.person == nil }?.path
        return [
            finding(
                group: .signature,
                subjects: ["signature"] + signatures.map { "gate:\($0.reference.key)" },
                at: unknown ?? .map(.gates),
                message: Wording(en: "nobody is known to sign", fr: "on ne sait pas qui signe"),
                question: analysis.question(
                    Wording(
                        en: "Who signs in the end, and up to which amount can they sign alone?",
                        fr: "Qui signe à la fin, et jusqu'à quel montant sans autre accord ?"
                    ),
                    filling: unknown ?? .usualGate(.signature),
                    onAuthority: true
                )
            )
        ]
    }
}
