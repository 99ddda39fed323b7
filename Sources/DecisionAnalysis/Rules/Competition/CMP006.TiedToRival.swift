import Findings
import StakeholderModel

/// Somebody on a decision path who is bound to a rival.
enum CMP006: Rule {
    static let description = RuleDescription(
        code: .CMP006,
        title: Wording(
            en: "Somebody on the path is tied to a rival",
            fr: "Quelqu'un sur le chemin est lié à un concurrent"
        ),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en: "a former job, a stake or a family tie weighs on a choice without being said",
            fr: "un ancien poste, des parts ou un lien de famille pèsent sur un choix sans qu'on le dise"
        ),
        rationale: Wording(
            en: """
                A decision path is made of those who decide or can object at the open, binding steps and of those \
                who carry our word there by the best route. The rule speaks of one of them whom the map ties to a \
                rival: formerly there, with a stake in it, related to it or funded by it.
                """,
            fr: """
                Un chemin de décision se compose de celles et ceux qui décident ou peuvent s'opposer aux étapes \
                ouvertes et obligatoires, et de qui y porte notre parole par le meilleur chemin. La règle parle \
                d'une de ces personnes que la carte lie à un concurrent : ancien poste, parts, parenté, financement.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                people: { ada: { access: multiple } }
                providers: { other: { status: shortlisted, ties: [{ ada: formerly_at }] } }
                gates: { go: { decided_by: ada } }

                """,
                """
                people: { ada: {}, bob: { access: multiple } }
                providers: { other: { status: shortlisted, ties: [{ bob: owns_stake_in }] } }
                gates: { go: { decided_by: ada } }
                relations: [bob -> ada: strong]

                """,
            ],
            quiet: [
                """
                people: { ada: { access: multiple }, bob: {} }
                providers: { other: { status: shortlisted, ties: [{ bob: formerly_at }] } }
                gates: { go: { decided_by: ada } }

                """,
                """
                people: { ada: { access: multiple } }
                providers: { other: { status: shortlisted, relation: complementary, ties: [{ ada: formerly_at }] } }
                gates: { go: { decided_by: ada } }

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let places = analysis.standingDeciders.flatMap(\.places)
        let carriers = places.compactMap(\.bestRoute).flatMap(\.between)
        let onPath = Set(places.compactMap(\.place.person) + carriers)
        return analysis.rivals.flatMap { rival -> [Finding] in
            var told: Set<PersonIdentifier> = []
            return rival.provider.ties.enumerated().compactMap { position, tie in
                guard let kind = tie.kind.value, onPath.contains(tie.person),
                    told.insert(tie.person).inserted
                else { return nil }
                return finding(for: rival.provider, tie, kind, at: position, in: analysis)
            }
        }
    }

    private static func finding(
        for provider: Provider,
        _ tie: Tie,
        _ kind: TieKind,
        at position: Int,
        in analysis: MapAnalysis
    ) -> Finding {
        let path = FactPath.provider(provider.identifier).key(.ties).index(position)
        let name = Wording.quoted(analysis.displayName(tie.person))
        let other = Wording.quoted(provider.displayName)
        return finding(
            group: .provider(provider.identifier),
            subjects: ["provider:\(provider.identifier)", "person:\(tie.person)"],
            at: path,
            related: [.person(tie.person)],
            message: Wording(
                en: "\(name.en), who is on our way to a decision, is tied to \(other.en)",
                fr: "\(name.fr), qui se trouve sur notre chemin vers une décision, est lié à \(other.fr)"
            ),
            evidence: [analysis.evidence(tie.kind, at: path) { _ in kind.label }],
            question: analysis.question(
                Wording(
                    en: "Who else should compare the offers, so that the choice is beyond question?",
                    fr: "Qui d'autre devrait comparer les offres, pour que le choix soit incontestable ?"
                ),
                filling: tie.kind.isAssumed ? path : nil,
                doubting: [tie.person]
            )
        )
    }
}
