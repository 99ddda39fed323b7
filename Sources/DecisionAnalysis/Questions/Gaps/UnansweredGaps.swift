import Findings
import StakeholderModel

/// What the file says `unknown` of: somebody asked, and there is no answer yet.
extension MapAnalysis {
    /// The unanswered facts that matter to a decision, in the order of the file. What anybody can look up (the headcount,
    /// the country) and what we decide ourselves (our prices) is no question for a meeting.
    func unansweredGaps() -> [Gap] {
        dateGaps() + needGaps() + map.people.flatMap(gaps)
            + map.budgets.elements.filter(\.isUsed).flatMap(gaps)
            + map.providers.elements.flatMap(gaps) + map.gates.filter(\.isOpen).flatMap(gaps)
    }

    private func dateGaps() -> [Gap] {
        guard map.neededBy.isUnanswered || map.closeBy.isUnanswered else { return [] }
        return [
            Gap(
                group: .dates,
                reason: Wording(
                    en: "the date by which the client needs it is not known",
                    fr: "la date à laquelle le client en a besoin n'est pas connue"
                ),
                question: question(
                    Wording(
                        en: "By when do you need this to be in place, and what happens if it is later?",
                        fr: "Pour quand vous le faut-il, et que se passe-t-il si c'est plus tard ?"
                    ),
                    filling: .map(map.neededBy.isUnanswered ? .neededBy : .closeBy)
                )
            )
        ]
    }

    private func needGaps() -> [Gap] {
        NeedGapWords.all.filter { $0.isUnanswered(map.need) }.map { words in
            Gap(
                group: .coverage,
                reason: words.reason,
                question: question(words.question, filling: FactPath.map(.need).key(words.key))
            )
        }
    }

    private func gaps(of person: Stakeholder) -> [Gap] {
        let quoted = Wording.quoted(person.displayName)
        let path = FactPath.person(person.identifier)
        var gaps: [Gap] = []
        func add(_ reason: Wording, _ question: Question) {
            gaps.append(Gap(group: .person(person.identifier), reason: reason, question: question))
        }
        if person.stance.isUnanswered {
            add(
                Wording(
                    en: "what \(quoted.en) thinks of our offer is not known",
                    fr: "on ne sait pas ce que \(quoted.fr) pense de notre offre"
                ),
                question(
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
                    filling: path.key(.stance)
                )
            )
        }
        if person.reportsTo.isUnanswered {
            add(
                Wording(
                    en: "to whom \(quoted.en) reports is not known",
                    fr: "on ne sait pas de qui dépend \(quoted.fr)"
                ),
                question(
                    for: person.identifier,
                    Wording(
                        en: "To whom do you report on this, and how closely do they follow it?",
                        fr: "À qui rendez-vous compte sur ce sujet, et de quel œil le suit-on ?"
                    ),
                    elseAbout: Wording(
                        en: "To whom does \(person.spoken.en) report?",
                        fr: "De qui dépend \(person.spoken.fr) ?"
                    ),
                    filling: path.key(.reportsTo)
                )
            )
        }
        return gaps
    }
}

extension Fact {
    /// Whether somebody asked, and it is still unknown.
    var isUnanswered: Bool { knowledge == .unknown }
}
