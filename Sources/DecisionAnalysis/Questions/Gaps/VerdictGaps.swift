import Findings
import StakeholderModel

/// What would make the verdict of a step better, if it were known: read from the reasons of its places.
extension MapAnalysis {
    /// The gaps behind the verdicts of the steps of the map, in the order of the gates.
    func verdictGaps() -> [Gap] {
        gatesOfTheMap.flatMap { judged in
            judged.places.flatMap { place -> [Gap] in
                guard let person = place.place.person.flatMap(context.index.person) else { return [] }
                return place.reasons.compactMap { gap(behind: $0, of: place, person, at: judged.gate) }
            }
        }
    }

    private func gap(
        behind reason: VerdictReason,
        of place: JudgedPlace,
        _ person: Stakeholder,
        at gate: DealGate
    ) -> Gap? {
        switch reason {
        case .stanceAssumed, .stanceUnknown, .stanceStale, .deciderIsSkeptic:
            stanceGap(of: person, reason, at: gate)
        case .authority(.assumed), .authority(.stale): placeGap(of: place, person, at: gate)
        case .thinReach, .noRoute: accessGap(of: person, at: gate)
        default: nil
        }
    }

    private func stanceGap(of person: Stakeholder, _ reason: VerdictReason, at gate: DealGate) -> Gap {
        let name = Wording.quoted(person.displayName)
        let title = gate.title.quoted
        return Gap(
            group: .person(person.identifier),
            reason: stanceReason(reason, name, title),
            question: question(
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

    private func stanceReason(_ reason: VerdictReason, _ name: Wording, _ title: Wording) -> Wording {
        switch reason {
        case .stanceStale:
            Wording(
                en: "what \(name.en), who decides at \(title.en), thinks of our offer was heard long ago",
                fr: "l'avis de \(name.fr), qui décide à l'étape \(title.fr), date d'il y a longtemps"
            )
        case .deciderIsSkeptic:
            Wording(
                en: "\(name.en), who decides at \(title.en), has doubts about our offer",
                fr: "\(name.fr), qui décide à l'étape \(title.fr), a des réserves sur notre offre"
            )
        default:
            Wording(
                en: "what \(name.en), who decides at \(title.en), thinks of our offer is not confirmed",
                fr: "l'avis de \(name.fr), qui décide à l'étape \(title.fr), n'est pas confirmé"
            )
        }
    }

    private func placeGap(of place: JudgedPlace, _ person: Stakeholder, at gate: DealGate) -> Gap {
        let name = Wording.quoted(person.displayName)
        let title = gate.title.quoted
        return Gap(
            group: gate.reference.subject ?? .person(person.identifier),
            reason: Wording(
                en: "that \(name.en) decides at \(title.en) is not confirmed",
                fr: "rien ne confirme que \(name.fr) décide à l'étape \(title.fr)"
            ),
            question: question(
                Wording(
                    en: "At the step \(title.en), is it \(person.spoken.en) who has the last word?",
                    fr: "À l'étape \(title.fr), est-ce bien \(person.spoken.fr) qui a le dernier mot ?"
                ),
                filling: place.place.path,
                about: gate.people,
                doubting: [person.identifier],
                onAuthority: true
            )
        )
    }

    private func accessGap(of person: Stakeholder, at gate: DealGate) -> Gap {
        let name = Wording.quoted(person.displayName)
        let title = gate.title.quoted
        let isMet = context.index.access(to: person).isMet
        return Gap(
            group: .person(person.identifier),
            reason: Wording(
                en: "our way to \(name.en), who decides at \(title.en), is thin",
                fr: "notre accès à \(name.fr), qui décide à l'étape \(title.fr), est ténu"
            ),
            question: isMet
                ? question(
                    for: person.identifier,
                    Wording(
                        en: "Could we take an hour, the two of us, to go through what you expect of this?",
                        fr:
                            "Pourrions-nous prendre une heure ensemble pour parler de ce que vous en attendez ?"
                    ),
                    elseAbout: seeing(person),
                    filling: .person(person.identifier).key(.access)
                )
                : question(
                    seeing(person),
                    filling: .person(person.identifier).key(.access),
                    about: carriers(to: person.identifier),
                    doubting: [person.identifier]
                )
        )
    }

    private func seeing(_ person: Stakeholder) -> Wording {
        Wording(
            en: "Could you help us to meet \(person.spoken.en) before the next step?",
            fr: "Pourriez-vous nous aider à rencontrer \(person.spoken.fr) avant la prochaine étape ?"
        )
    }

    /// The people between us and somebody on our best route, the nearest to them first.
    private func carriers(to person: PersonIdentifier) -> [PersonIdentifier] {
        (reach.ours.bestRoute(to: person)?.between ?? []).reversed()
    }
}
