import Findings
import StakeholderModel

/// A final decider of whom nobody asked who could overrule them.
enum AUT006: Rule {
    static let description = RuleDescription(
        code: .AUT006,
        title: Wording(
            en: "Nobody asked who can overrule",
            fr: "Personne n'a demandé qui peut revenir dessus"
        ),
        severity: .note,
        kind: .open,
        reason: Wording(
            en: "the last word has somebody above it more often than one thinks",
            fr: "le dernier mot a plus souvent qu'on ne croit quelqu'un au-dessus de lui"
        ),
        rationale: Wording(
            en: """
                The final deciders are those of the signature, else those with the role of decision maker or \
                signatory, else those of the last open steps. The rule speaks when nothing is written about whom \
                one of them reports to. `reports_to: none` says that nobody is above, and `unknown` that somebody \
                asked; both make it silent. Somebody who works elsewhere is left out. Three or more who share the \
                last word are told at once; of a decider whom nobody reaches PTH001 speaks instead.
                """,
            fr: """
                Les derniers décideurs sont ceux de la signature, sinon ceux qui ont le rôle de décideur ou de \
                signataire, sinon ceux des dernières étapes ouvertes. La règle parle quand rien n'est écrit sur leur \
                rattachement. `reports_to: none` dit qu'il n'y a personne au-dessus, et `unknown` que la question a \
                été posée : les deux la font taire. Une personne extérieure est laissée de côté. À partir de trois, \
                celles et ceux qui partagent le dernier mot sont dits ensemble ; d'un décideur que personne n'atteint, \
                PTH001 parle à sa place.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "people: { ada: { roles: [decision_maker] } }\n",
                "people: { ada: { access: brief } }\ngates: { contract: { kind: signature, decided_by: ada } }\n",
            ],
            quiet: [
                "people: { ada: { roles: [decision_maker], reports_to: none } }\n",
                "people: { ada: { roles: [decision_maker], reports_to: bob }, bob: {} }\n",
                "people: { ada: { roles: [decision_maker], reports_to: unknown } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let people = analysis.finalDeciders.compactMap(analysis.context.index.person).filter { person in
            person.reportsTo.knowledge == .absent && !person.isExternal
        }
        return people.count < Committee.size
            ? people.map { finding(for: $0, in: analysis) } : [committee(people, in: analysis)]
    }

    private static func finding(for person: Stakeholder, in analysis: MapAnalysis) -> Finding {
        let name = Wording.quoted(person.displayName)
        return finding(
            group: .person(person.identifier),
            subjects: ["person:\(person.identifier)"],
            at: .person(person.identifier).key(.reportsTo),
            message: Wording(
                en: "nobody asked who could overrule \(name.en), who has the last word",
                fr: "personne n'a demandé qui peut revenir sur le dernier mot de \(name.fr)"
            ),
            question: analysis.question(
                for: person.identifier,
                Wording(
                    en: "Once you have said yes, who else hears of it before it is final?",
                    fr:
                        "Une fois que vous avez dit oui, qui d'autre en entend parler avant que ce soit définitif ?"
                ),
                elseAbout: Wording(
                    en: "Once \(person.spoken.en) has said yes, who else hears of it before it is final?",
                    fr:
                        "Une fois l'accord \(person.spokenOf.fr) obtenu, qui d'autre en entend parler avant que ce soit définitif ?"
                ),
                filling: .person(person.identifier).key(.reportsTo),
                onAuthority: true
            )
        )
    }

    /// Those who share the last word share whoever is above it.
    private static func committee(_ people: [Stakeholder], in analysis: MapAnalysis) -> Finding {
        let paths = people.map { FactPath.person($0.identifier).key(.reportsTo) }
        return finding(
            group: .coverage,
            subjects: people.map { "person:\($0.identifier)" },
            at: paths.first ?? .map(.people),
            related: Array(paths.dropFirst()),
            message: Wording(
                en: "nobody asked who could overrule the \(people.count) people who share the last word",
                fr:
                    "personne n'a demandé qui peut revenir sur la décision des \(people.count) personnes qui ont le dernier mot"
            ),
            details: people.map { .verbatim($0.displayName) },
            question: analysis.question(
                Wording(
                    en: "Once they have all said yes, who else hears of it before it is final?",
                    fr:
                        "Une fois leur accord obtenu, qui d'autre en entend parler avant que ce soit définitif ?"
                ),
                filling: paths.first,
                about: people.map(\.identifier),
                onAuthority: true
            )
        )
    }
}
