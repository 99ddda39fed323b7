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
                asked or is not known. Where such a person can stop the deal alone, PTH005 says so instead; where \
                nobody reaches them, PTH001; where they vote, PTH006 with the count. Three or more people of one step are told at once.
                """,
            fr: """
                La règle parle des décideurs et détenteurs de veto connus des étapes ouvertes et obligatoires dont \
                l'avis n'a jamais été demandé ou n'est pas connu. Là où une telle personne peut arrêter l'affaire à \
                elle seule, PTH005 le dit à sa place ; là où personne ne l'atteint, PTH001 ; là où elle \
                vote, PTH006 avec le décompte. À partir de trois, les \
                personnes d'une même étape sont dites ensemble.
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
        let alone = Set(LoneNo.all(in: analysis).map(\.decider.person.identifier))
        let deciders = analysis.standingDeciders.filter(\.person.stance.isOpen)
        let gathered = Committee.gathered(deciders) { decider in
            Seat(
                gate: decider.gates.first,
                isAlone: alone.contains(decider.person.identifier),
                isReached: decider.places.allSatisfy { $0.bestRoute != nil }
            )
        }
        return gathered.flatMap { members in
            committee(members, in: analysis).map { [$0] } ?? members.map { finding(for: $0, in: analysis) }
        }
    }

    /// What people share who are told at once: one who can stop the deal alone, or whom nobody reaches, is another
    /// rule's, and has to be told apart from those who are not.
    private struct Seat: Hashable {
        let gate: GateReference?
        let isAlone: Bool
        let isReached: Bool
    }

    private static func finding(for decider: StandingDecider, in analysis: MapAnalysis) -> Finding {
        let person = decider.person
        let name = Wording.quoted(person.displayName)
        let steps = decider.atSteps
        return finding(
            group: .person(person.identifier),
            subjects: ["person:\(person.identifier)"],
            at: .person(person.identifier).key(.stance),
            related: decider.paths,
            message: Wording(
                en: "nobody knows what \(name.en), who decides \(steps.en), thinks of our offer",
                fr:
                    "on ne sait pas ce que \(name.fr), qui décide \(steps.fr), pense de notre offre"
            ),
            question: analysis.question(
                for: person.identifier,
                Wording(
                    en: "From where you stand, what speaks for this project, and what against it?",
                    fr:
                        "De votre point de vue, qu'est-ce qui plaide pour ce projet, et qu'est-ce qui plaide contre ?"
                ),
                elseAbout: Wording(
                    en: "How is this project seen by \(person.spoken.en)?",
                    fr: "Comment ce projet est-il perçu par \(person.spoken.fr) ?"
                ),
                filling: .person(person.identifier).key(.stance)
            )
        )
    }

    /// One finding for those who sit at one step; none for fewer than make a committee.
    private static func committee(_ members: [StandingDecider], in analysis: MapAnalysis) -> Finding? {
        guard members.count >= Committee.size, let first = members.first, let gate = first.gates.first,
            let group = gate.subject
        else { return nil }
        let title = first.gateTitles[gate]?.quoted ?? .quoted(gate.key)
        return finding(
            group: group,
            subjects: members.map { "person:\($0.person.identifier)" },
            at: .person(first.person.identifier).key(.stance),
            related: members.flatMap(\.paths),
            message: Wording(
                en:
                    "nobody knows what \(members.count) of those who decide at \(title.en) think of our offer",
                fr:
                    "on ne sait pas ce que \(members.count) des décideurs de l'étape \(title.fr) pensent de notre offre"
            ),
            details: members.map { .verbatim($0.person.displayName) },
            question: analysis.question(
                Wording(
                    en: "How do those who decide at \(title.en) see this project, one by one?",
                    fr: "Que pense de ce projet chacun de ceux qui décident à l'étape \(title.fr) ?"
                ),
                filling: .person(first.person.identifier).key(.stance),
                about: members.map(\.person.identifier)
            )
        )
    }
}
