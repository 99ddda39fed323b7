import Findings
import StakeholderModel

/// One person through whom every route to a gate goes.
enum PTH002: Rule {
    static let description = RuleDescription(
        code: .PTH002,
        title: Wording(
            en: "Every route goes through one person",
            fr: "Tous les chemins passent par une seule personne"
        ),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en: "if that person leaves, changes their mind or goes on holiday, nobody speaks for us",
            fr: "si cette personne part, change d'avis ou prend des congés, personne ne parle plus pour nous"
        ),
        rationale: Wording(
            en: """
                Several contacts are not several routes when one of them stands on all. The rule speaks of a person \
                without whom as a carrier the deciders still reached no longer satisfy the rule of an open, binding \
                gate. It is critical when one person is that for every open gate of the map.
                """,
            fr: """
                Plusieurs contacts ne font pas plusieurs chemins quand l'un d'eux se trouve sur tous. La règle parle \
                d'une personne sans laquelle, comme relais, les décideurs encore atteints ne suffisent plus à une \
                étape ouverte et obligatoire. Elle est critique quand une seule personne l'est pour toutes les \
                étapes ouvertes de la carte.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                people: { ada: {}, bob: { access: multiple }, eve: { access: brief } }
                gates: { go: { decided_by: ada } }
                relations: [bob -> ada: strong]

                """
            ],
            quiet: [
                """
                people: { ada: {}, bob: { access: multiple }, eve: { access: brief } }
                gates: { go: { decided_by: ada } }
                relations: [bob -> ada: strong, eve -> ada: weak]

                """,
                "people: { ada: { access: brief }, bob: { access: brief } }\ngates: { go: { decided_by: ada } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let gates = analysis.openBindingGates.filter(\.gate.reference.isOnMap)
        return analysis.map.people.compactMap { person in
            let held = gates.filter { $0.chokepoints.contains(person.identifier) }
            guard !held.isEmpty else { return nil }
            let name = Wording.quoted(person.displayName)
            let isEverywhere = held.count == gates.count
            let titles = Wording.and(held.map(\.gate.title.quoted))
            return finding(
                severity: isEverywhere ? .critical : .warning,
                group: .person(person.identifier),
                subjects: ["person:\(person.identifier)"],
                at: .person(person.identifier),
                related: held.compactMap { $0.places.first?.place.path },
                message: isEverywhere && held.count > 1
                    ? Wording(
                        en: "every route to every open gate goes through \(name.en)",
                        fr: "tous les chemins vers toutes les étapes ouvertes passent par \(name.fr)"
                    )
                    : Wording(
                        en: "every route to \(titles.en) goes through \(name.en)",
                        fr: "tous les chemins vers \(titles.fr) passent par \(name.fr)"
                    ),
                question: analysis.question(
                    Wording(
                        en:
                            "Who besides \(person.displayName) has the ear of those who decide at \(titles.en)?",
                        fr:
                            "Qui d'autre que \(person.displayName) a l'oreille de ceux qui décident à l'étape \(titles.fr) ?"
                    ),
                    doubting: [person.identifier]
                )
            )
        }
    }
}
