import Findings
import StakeholderModel

/// A decider of whom nobody knows what they think of our offer.
enum COV003: Rule {
    static let description = RuleDescription(
        code: .COV003,
        title: Wording(en: "A decider's stance is unknown", fr: "L'avis d'un décideur est inconnu"),
        severity: .warning,
        kind: .open,
        reason: Wording(
            en: "a vote nobody asked about is counted as a yes only by those who hope",
            fr: "une voix que personne n'a sondée ne compte comme un oui que pour qui espère"
        ),
        rationale: Wording(
            en: """
                The rule speaks of known deciders and veto holders of open, binding steps whose stance was never \
                asked or is not known. Where such a person can stop the deal alone, PTH005 says so instead.
                """,
            fr: """
                La règle parle des décideurs et détenteurs de veto connus des étapes ouvertes et obligatoires dont \
                l'avis n'a jamais été demandé ou n'est pas connu. Là où une telle personne peut arrêter l'affaire à \
                elle seule, PTH005 le dit à sa place.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                people: { ada: { access: brief }, bob: { access: brief, stance: supporter } }
                gates: { go: { decided_by: { any: [ada, bob] } } }

                """
            ],
            quiet: [
                """
                people: { ada: { access: brief, stance: neutral? }, bob: { access: brief, stance: supporter } }
                gates: { go: { decided_by: { any: [ada, bob] } } }

                """,
                "people: { ada: { access: brief } }\ngates: { go: { decided_by: ada } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        analysis.standingDeciders.filter(\.person.stance.isOpen).map { decider in
            let person = decider.person
            let name = Wording.quoted(person.displayName)
            let titles = decider.titles
            return finding(
                group: .person(person.identifier),
                subjects: ["person:\(person.identifier)"],
                at: .person(person.identifier).key(.stance),
                related: decider.paths,
                message: Wording(
                    en: "nobody knows what \(name.en), who decides at \(titles.en), thinks of our offer",
                    fr:
                        "on ne sait pas ce que \(name.fr), qui décide à l'étape \(titles.fr), pense de notre offre"
                ),
                question: analysis.question(
                    for: person.identifier,
                    Wording(
                        en: "From where you stand, what speaks for this project, and what against it?",
                        fr:
                            "De votre point de vue, qu'est-ce qui plaide pour ce projet, et qu'est-ce qui plaide contre ?"
                    ),
                    elseAbout: Wording(
                        en: "How does \(person.displayName) see this project?",
                        fr: "Que pense \(person.displayName) de ce projet ?"
                    )
                )
            )
        }
    }
}
