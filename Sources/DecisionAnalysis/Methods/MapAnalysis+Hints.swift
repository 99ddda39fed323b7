import Findings
import StakeholderModel

extension MapAnalysis {
    /// A hint with its words and its question; `nil` when it does not hold on the map.
    func scorecardHint(_ hint: LetterHint) -> ScorecardHint? {
        let need = FactPath.map(.need)
        switch hint {
        case .noMeasure:
            return map.need.measure.isEmpty ? told(hint, at: need.key(.measure)) : nil
        case .oneVoice:
            guard let voice = voicesForNeed.first, voicesForNeed.count == 1 else { return nil }
            return told(hint, at: need, naming: voice)
        case .noUnderlyingNeed:
            return map.need.underlying.isEmpty ? told(hint, at: need.key(.underlying)) : nil
        case .noCriteria:
            return map.need.criteria.isEmpty ? told(hint, at: need.key(.criteria)) : nil
        case .noReasonForNow:
            return map.need.whyNow.isEmpty ? told(hint, at: need.key(.whyNow)) : nil
        case .noTargetDate:
            return map.closeBy.isOpen && map.neededBy.isOpen ? told(hint, at: .map(.neededBy)) : nil
        case .sponsorOnly:
            let sponsor = map.people.first { $0.has(.sponsor) }
            guard let sponsor, !map.people.contains(where: { $0.has(.champion) }) else { return nil }
            let path = FactPath.person(sponsor.identifier).key(.roles)
            return told(hint, at: path, naming: sponsor.identifier)
        }
    }

    private func told(_ hint: LetterHint, at path: FactPath, naming person: PersonIdentifier? = nil)
        -> ScorecardHint
    {
        let words = hint.words(person.map { Wording.quoted(displayName($0)) } ?? .verbatim(""))
        let question = question(words.question, about: [person].compactMap(\.self))
        return ScorecardHint(hint: hint, path: path, text: words.text, question: question)
    }
}

extension LetterHint {
    /// What is said and asked.
    fileprivate func words(_ name: Wording) -> (text: Wording, question: Wording) {
        switch self {
        case .noMeasure:
            (
                Wording(
                    en: "how they will measure the result is not known",
                    fr: "on ne sait pas comment ils mesureront le résultat"
                ),
                Wording(
                    en: "In six months, by which figure will you see that it worked?",
                    fr: "Dans six mois, à quel chiffre verrez-vous que cela a marché ?"
                )
            )
        case .oneVoice:
            (
                Wording(en: "only \(name.en) speaks of it", fr: "seule la voix de \(name.fr) le dit"),
                Wording(
                    en: "Who else here would say so, and in which words?",
                    fr: "Qui d'autre, chez vous, le dirait, et avec quels mots ?"
                )
            )
        case .noUnderlyingNeed:
            (
                Wording(
                    en: "what lies below the request has not been heard",
                    fr: "on a entendu la demande, pas ce qu'il y a derrière"
                ),
                Wording(
                    en: "If nothing were done, what would stay unsolved?",
                    fr: "Si rien ne se faisait, qu'est-ce qui resterait sans solution ?"
                )
            )
        case .noCriteria:
            (
                Wording(
                    en: "by which criteria they will choose is not known",
                    fr: "on ne sait pas selon quels critères ils choisiront"
                ),
                Wording(
                    en: "By what will you compare the proposals?",
                    fr: "Sur quoi comparerez-vous les propositions ?"
                )
            )
        case .noReasonForNow:
            (
                Wording(en: "why now is not known", fr: "on ne sait pas pourquoi maintenant"),
                Wording(
                    en: "Why now, and what happens if nothing is done this year?",
                    fr: "Pourquoi maintenant, et que se passe-t-il si rien n'est fait cette année ?"
                )
            )
        case .noTargetDate:
            (
                Wording(
                    en: "no date is aimed at, theirs or ours",
                    fr: "aucune date n'est visée, ni par eux ni par nous"
                ),
                Wording(
                    en: "By when do you need it, and what sets that date?",
                    fr: "Pour quand vous le faut-il, et qu'est-ce qui fixe cette date ?"
                )
            )
        case .sponsorOnly:
            (
                Wording(
                    en: "\(name.en) is a sponsor, and nobody is a champion yet",
                    fr: "\(name.fr) est sponsor, et personne n'est encore champion"
                ),
                Wording(
                    en: "Who will carry this day by day when we are not there?",
                    fr: "Qui portera ce projet au quotidien, quand nous ne serons pas là ?"
                )
            )
        }
    }
}
