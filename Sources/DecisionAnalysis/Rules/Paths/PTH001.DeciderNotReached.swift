import Findings
import Graphs
import StakeholderModel

/// A decider to whom no route leads from us.
enum PTH001: Rule {
    static let description = RuleDescription(
        code: .PTH001,
        title: Wording(en: "No route to a decider", fr: "Aucun chemin vers un décideur"),
        severity: .critical,
        kind: .risk,
        reason: Wording(
            en: "their yes is needed, and nobody who speaks for us can reach them",
            fr: "son oui est nécessaire, et nous n'avons personne pour lui parler de nous"
        ),
        rationale: Wording(
            en: """
                A known approver whom nobody met is the most frequent surprise in deals that were lost. The rule \
                speaks of known deciders and veto holders of open, binding gates of the map or of its budgets, when \
                no chain of people carries our word to them, and when their gate cannot be passed without them. \
                Opponents carry nothing for us, and a reporting line is not influence upwards. Three or more people of \
                one step are told at once.
                """,
            fr: """
                Un valideur connu que personne n'a rencontré : c'est la surprise la plus fréquente des affaires \
                perdues. La règle parle des décideurs et détenteurs de veto connus des étapes ouvertes et \
                obligatoires, quand aucune chaîne de personnes ne porte notre parole jusqu'à eux et que leur étape \
                ne peut être franchie sans eux. Un opposant ne porte rien pour nous, et un lien hiérarchique n'est \
                pas une influence vers le haut. À partir de trois, les personnes d'une même étape sont dites ensemble.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "people: { ada: {} }\ngates: { go: { decided_by: ada } }\n",
                "people: { ada: {}, bob: {}, eve: {} }\ngates: { board: { decided_by: { majority: [ada, bob, eve] } } }\n",
                """
                people: { ada: {}, bob: { access: multiple, stance: opponent } }
                gates: { go: { decided_by: ada } }
                relations: [bob -> ada: strong]

                """,
            ],
            quiet: [
                "people: { ada: { access: brief } }\ngates: { go: { decided_by: ada } }\n",
                """
                people: { ada: {}, bob: { access: multiple } }
                gates: { go: { decided_by: ada } }
                relations: [bob -> ada: weak]

                """,
                "people: { ada: {}, bob: { access: brief } }\ngates: { go: { decided_by: { any: [ada, bob] } } }\n",
                "people: { ada: {} }\ngates: { go: { decided_by: { any: [ada, unknown] } } }\n",
            ]
        )
    )

    /// Somebody unreached, with the places where they are missed.
    private struct Unreached {
        let person: Stakeholder
        let first: JudgedPlace
        let places: [JudgedPlace]

        var subject: String { "person:\(person.identifier)" }
        var name: Wording { .quoted(person.displayName) }
    }

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let unreached = analysis.map.people.compactMap { person -> Unreached? in
            let places = unreachedPlaces(of: person.identifier, in: analysis)
            return places.first.map { Unreached(person: person, first: $0, places: places) }
        }
        return Committee.gathered(unreached, by: \.first.place.gate).flatMap { members in
            committee(members, in: analysis).map { [$0] } ?? members.map { finding(for: $0, in: analysis) }
        }
    }

    private static func finding(for unreached: Unreached, in analysis: MapAnalysis) -> Finding {
        let person = unreached.person
        let places = unreached.places
        let name = unreached.name
        let steps = Wording.atSteps(gates(of: places).map { gateTitle($0, in: analysis) })
        let onlyOpponents = places.contains { $0.reasons.contains(where: isThroughOpponents) }
        return finding(
            group: .person(person.identifier),
            subjects: [unreached.subject],
            at: unreached.first.place.path,
            related: [.person(person.identifier)] + places.dropFirst().map(\.place.path),
            message: onlyOpponents
                ? Wording(
                    en: "only opponents lead to \(name.en), who decides \(steps.en)",
                    fr: "seuls des opposants mènent à \(name.fr), qui décide \(steps.fr)"
                )
                : Wording(
                    en: "no route leads from us to \(name.en), who decides \(steps.en)",
                    fr: "aucun chemin ne mène de nous à \(name.fr), qui décide \(steps.fr)"
                ),
            reason: isNeeded(person.identifier, at: places, in: analysis) ? nil : notAloneNeeded,
            question: analysis.question(
                Wording(
                    en: "Who here works closely with \(person.spoken.en), and could introduce us?",
                    fr:
                        "Qui, ici, travaille de près avec \(person.spoken.fr) et pourrait nous mettre en relation ?"
                ),
                filling: .person(person.identifier).key(.access),
                about: [person.identifier]
            )
        )
    }

    /// One finding for those who sit at one step; none for fewer than make a committee.
    private static func committee(_ members: [Unreached], in analysis: MapAnalysis) -> Finding? {
        guard members.count >= Committee.size, let gate = members.first?.first.place.gate,
            let group = gate.subject, let path = members.first?.first.place.path
        else { return nil }
        let title = gateTitle(gate, in: analysis)
        return finding(
            group: group,
            subjects: members.map(\.subject),
            at: path,
            related: members.map { .person($0.person.identifier) }
                + members.flatMap(\.places).map(\.place.path).filter { $0 != path },
            message: Wording(
                en: "no route leads from us to \(members.count) of those who decide at \(title.en)",
                fr: "aucun chemin ne mène de nous à \(members.count) des décideurs de l'étape \(title.fr)"
            ),
            reason: members.contains { isNeeded($0.person.identifier, at: $0.places, in: analysis) }
                ? nil : notAloneNeeded,
            details: members.map { .verbatim($0.person.displayName) },
            question: analysis.question(
                Wording(
                    en: "Who sits at \(title.en), and which of them could we meet before it decides?",
                    fr:
                        "Qui siège à l'étape \(title.fr), et qui pourrions-nous rencontrer avant qu'elle ne se tienne ?"
                ),
                filling: members.first.map { .person($0.person.identifier).key(.access) },
                about: members.map(\.person.identifier)
            )
        )
    }

    /// Where the person decides, unreached, at a gate that cannot be passed without somebody unreached. A place whose
    /// decider is unknown is AUT001's business: it may be somebody we reach.
    private static func unreachedPlaces(of person: PersonIdentifier, in analysis: MapAnalysis)
        -> [JudgedPlace]
    {
        analysis.openBindingGates.filter(isOutOfReach).flatMap(\.places).filter {
            $0.place.person == person && $0.bestRoute == nil
        }
    }

    private static func isOutOfReach(_ judged: JudgedGate) -> Bool {
        let unreached = Set(
            judged.places.filter { $0.place.person != nil && $0.bestRoute == nil }.map(\.place)
        )
        return !judged.gate.rule.isSatisfied { !unreached.contains($0) }
    }

    /// Whether no yes of others replaces the person's.
    private static func isNeeded(
        _ person: PersonIdentifier,
        at places: [JudgedPlace],
        in analysis: MapAnalysis
    ) -> Bool {
        let gates = Set(places.map(\.place.gate))
        return analysis.openBindingGates.filter { gates.contains($0.gate.reference) }.contains { judged in
            !judged.gate.rule.isSatisfied { $0.person != person }
        }
    }

    private static let notAloneNeeded = Wording(
        en: "not enough of those who vote can be reached by anybody who speaks for us",
        fr: "trop peu de ceux qui votent peuvent être atteints par quelqu'un qui parle pour nous"
    )

    private static func isThroughOpponents(_ reason: VerdictReason) -> Bool {
        if case .onlyThroughOpponents = reason { return true }
        return false
    }

    /// The gates of some places, each once.
    private static func gates(of places: [JudgedPlace]) -> [GateReference] {
        var seen: Set<GateReference> = []
        return places.map(\.place.gate).filter { seen.insert($0).inserted }
    }

    private static func gateTitle(_ reference: GateReference, in analysis: MapAnalysis) -> Wording {
        analysis.gates.first { $0.gate.reference == reference }?.gate.title.quoted ?? .quoted(reference.key)
    }
}
