import Findings
import Graphs
import StakeholderModel

/// A single no that stops the deal: one already given at a gate, or one that a known person can give alone.
enum PTH005: Rule {
    static let description = RuleDescription(
        code: .PTH005,
        title: Wording(en: "One no stops the deal", fr: "Un seul non arrête l'affaire"),
        severity: .critical,
        kind: .risk,
        reason: Wording(
            en: "no number of yeses elsewhere makes up for it",
            fr: "aucun oui obtenu ailleurs ne le compense"
        ),
        rationale: Wording(
            en: """
                Every open, binding step has to be passed, so one person whose no closes one of them closes the \
                deal. The rule looks at each known person as one voice, wherever they stand, and asks whether the \
                steps could still be passed if everybody else said yes. It is critical for an opponent and for a \
                step that was refused, a warning for somebody who has doubts or of whom nobody knows what they \
                think. Where others can say yes in their place it is silent.
                """,
            fr: """
                Toutes les étapes ouvertes et obligatoires doivent être franchies : une personne dont le non en \
                ferme une ferme l'affaire. La règle considère chaque personne connue comme une seule voix, où \
                qu'elle intervienne, et se demande si les étapes passeraient quand même avec le oui de toutes les \
                autres. Elle est critique pour une personne opposée et pour une étape refusée, à surveiller pour \
                une personne réservée ou dont on ignore l'avis. Elle se tait quand d'autres peuvent dire oui à sa \
                place.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "people: { ada: { stance: opponent, access: brief } }\ngates: { go: { vetoed_by: ada } }\n",
                "people: { ada: { stance: skeptic, access: brief } }\ngates: { go: { decided_by: ada } }\n",
                "people: { ada: { access: brief } }\nbudgets: { line: { allocated_by: ada } }\n",
                "people: { ada: { stance: supporter } }\ngates: { go: { decided_by: ada, status: refused } }\n",
            ],
            quiet: [
                "people: { ada: { stance: supporter, access: brief } }\ngates: { go: { decided_by: ada } }\n",
                """
                people: { ada: { stance: opponent }, bob: { stance: supporter } }
                gates: { go: { decided_by: { any: [ada, bob] } } }

                """,
                "people: { ada: { stance: opponent } }\ngates: { go: { decided_by: ada, advisory: yes } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let refused = analysis.gatesOfTheMap.filter(\.gate.isRefused)
        return refused.compactMap { refusal(of: $0.gate, in: analysis) }
            + Committee.gathered(LoneNo.all(in: analysis), by: Seat.init).flatMap { members in
                committee(members, in: analysis).map { [$0] }
                    ?? members.map { finding(for: $0, in: analysis) }
            }
    }

    /// What people share who are told at once: the step, while nobody knows what they think. Whoever is against, or has
    /// doubts, is told alone.
    private struct Seat: Hashable {
        let gate: GateReference?
        let doubtful: PersonIdentifier?

        init(_ blocker: LoneNo) {
            gate = blocker.decider.gates.first
            doubtful = blocker.decider.person.stance.isOpen ? nil : blocker.decider.person.identifier
        }
    }

    /// One finding for those of whom nobody knows what they think; none for fewer than make a committee.
    private static func committee(_ members: [LoneNo], in analysis: MapAnalysis) -> Finding? {
        guard members.count >= Committee.size, let first = members.first?.decider,
            let gate = first.gates.first,
            let group = gate.subject
        else { return nil }
        let people = members.map(\.decider.person)
        let title = first.gateTitles[gate]?.quoted ?? .quoted(gate.key)
        return finding(
            severity: .warning,
            group: group,
            subjects: people.map { "person:\($0.identifier)" },
            at: .person(first.person.identifier).key(.stance),
            related: people.dropFirst().map { .person($0.identifier).key(.stance) }
                + members.flatMap(\.decider.paths),
            message: Wording(
                en:
                    "nobody knows what \(people.count) of those who decide at \(title.en) think, and one no of any of them stops it",
                fr:
                    "on ne sait pas ce que pensent \(people.count) des décideurs de l'étape \(title.fr), et un seul refus l'arrête"
            ),
            details: people.map { .verbatim($0.displayName) },
            question: analysis.question(
                Wording(
                    en: "What would each of those who decide at \(title.en) need to see to let this through?",
                    fr:
                        "Que faudrait-il à chacun de ceux qui décident à l'étape \(title.fr) pour laisser passer ce projet ?"
                ),
                about: people.map(\.identifier)
            )
        )
    }

    private static func refusal(of gate: DealGate, in analysis: MapAnalysis) -> Finding? {
        guard let group = gate.reference.subject else { return nil }
        let title = gate.title.quoted
        return finding(
            group: group,
            subjects: ["gate:\(gate.reference.key)"],
            at: gate.path.key(.status),
            related: gate.places.map(\.path),
            message: Wording(
                en: "the step \(title.en) was refused, and nothing can be signed until it is reopened",
                fr:
                    "l'étape \(title.fr) a été refusée, et rien ne peut être signé tant qu'elle n'est pas rouverte"
            ),
            question: analysis.question(
                Wording(
                    en: "What led to the no at \(title.en), and what would make it worth a second look?",
                    fr:
                        "Qu'est-ce qui a conduit au refus à l'étape \(title.fr), et que faudrait-il pour la rouvrir ?"
                ),
                filling: gate.path.key(.status),
                about: gate.people
            )
        )
    }

    private static func finding(for blocker: LoneNo, in analysis: MapAnalysis) -> Finding {
        let person = blocker.decider.person
        let titles = blocker.decider.titles
        let steps = blocker.decider.atSteps
        let attitude = attitude(of: person, in: analysis)
        return finding(
            severity: person.stance.value == .opponent ? .critical : .warning,
            group: .person(person.identifier),
            subjects: ["person:\(person.identifier)"],
            at: .person(person.identifier).key(.stance),
            related: blocker.decider.paths,
            message: Wording(
                en: "\(attitude.en), and one no of theirs stops \(titles.en)",
                fr: "\(attitude.fr), et son seul refus arrête \(titles.fr)"
            ),
            evidence: analysis.stanceEvidence(person),
            question: analysis.question(
                for: person.identifier,
                Wording(
                    en: "What would you need to see to say yes \(steps.en), and what bothers you today?",
                    fr:
                        "Que vous faudrait-il pour dire oui \(steps.fr), et qu'est-ce qui vous gêne aujourd'hui ?"
                ),
                elseAbout: Wording(
                    en: "What would \(person.spoken.en) need to see to let this through?",
                    fr: "Que faudrait-il à \(person.spoken.fr) pour laisser passer ce projet ?"
                ),
                filling: .person(person.identifier).key(.stance)
            )
        )
    }

    private static func attitude(of person: Stakeholder, in analysis: MapAnalysis) -> Wording {
        let name = Wording.quoted(person.displayName)
        let apparently =
            person.stance.isAssumed ? Wording(en: "apparently ", fr: "apparemment ") : .verbatim("")
        return switch person.stance.value {
        case .opponent:
            Wording(
                en: "\(name.en) is \(apparently.en)against our offer",
                fr: "\(name.fr) s'oppose \(apparently.fr)à notre offre"
            )
        case .skeptic:
            Wording(
                en: "\(name.en) \(apparently.en)has doubts about our offer",
                fr: "\(name.fr) est \(apparently.fr)sur la réserve"
            )
        case nil where !analysis.context.index.access(to: person).isMet:
            Wording(
                en: "nobody on our side has met \(name.en) or knows what they think of our offer",
                fr: "nous n'avons ni rencontré \(name.fr) ni appris son avis sur notre offre"
            )
        default:
            Wording(
                en: "nobody knows what \(name.en) thinks of our offer",
                fr: "on ne sait pas ce que \(name.fr) pense de notre offre"
            )
        }
    }
}
