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
                gate. It is critical when one person is that for every open gate of the map. People who stand on \
                all routes to the same gates are told at once.
                """,
            fr: """
                Plusieurs contacts ne font pas plusieurs chemins quand l'un d'eux se trouve sur tous. La règle parle \
                d'une personne sans laquelle, comme relais, les décideurs encore atteints ne suffisent plus à une \
                étape ouverte et obligatoire. Elle est critique quand une seule personne l'est pour toutes les \
                étapes ouvertes de la carte. Les personnes par qui passent tous les chemins vers les mêmes étapes \
                sont dites ensemble.
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

    /// Somebody on every route, with the gates where that is so.
    private struct Carrier {
        let person: Stakeholder
        let gates: [JudgedGate]
    }

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let gates = analysis.openBindingGates.filter(\.gate.reference.isOnMap)
        let carriers = analysis.map.people.compactMap { person -> Carrier? in
            let held = gates.filter { $0.chokepoints.contains(person.identifier) }
            return held.isEmpty ? nil : Carrier(person: person, gates: held)
        }
        // The links of one chain are one thing to do: another way to the same steps.
        return Committee.gathered(carriers, by: { $0.gates.map(\.gate.reference) }, atLeast: 2).compactMap {
            chain in
            chain.first.map { first in
                finding(
                    about: chain.map(\.person),
                    holding: first.gates,
                    isEverywhere: first.gates.count == gates.count,
                    in: analysis
                )
            }
        }
    }

    private static func finding(
        about people: [Stakeholder],
        holding held: [JudgedGate],
        isEverywhere: Bool,
        in analysis: MapAnalysis
    ) -> Finding {
        let names = Wording.and(people.map { .quoted($0.displayName) })
        let besides = Wording.or(people.map(\.spoken))
        let outside = Wording.or(people.map(\.spokenOf))
        let titles = Wording.and(held.map(\.gate.title.quoted))
        let steps = Wording.atSteps(held.map(\.gate.title.quoted))
        let paths = people.map { FactPath.person($0.identifier) }
        return finding(
            severity: isEverywhere ? .critical : .warning,
            group: people.first.map { .person($0.identifier) } ?? .coverage,
            subjects: people.map { "person:\($0.identifier)" },
            at: paths.first ?? .map(.people),
            related: paths.dropFirst() + held.compactMap { $0.places.first?.place.path },
            message: isEverywhere && held.count > 1
                ? Wording(
                    en: "every route to every open gate goes through \(names.en)",
                    fr: "tous les chemins vers toutes les étapes ouvertes passent par \(names.fr)"
                )
                : Wording(
                    en: "every route to \(titles.en) goes through \(names.en)",
                    fr: "tous les chemins vers \(titles.fr) passent par \(names.fr)"
                ),
            question: analysis.question(
                Wording(
                    en: "Who besides \(besides.en) has the ear of those who decide \(steps.en)?",
                    fr:
                        "En dehors \(outside.fr), qui a l'oreille de ceux qui décident \(steps.fr) ?"
                ),
                doubting: people.map(\.identifier)
            )
        )
    }
}
