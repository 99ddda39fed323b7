import StakeholderModel

/// Who is worth trying where a decider is unknown.
///
/// Somebody who decides there, confirmed by another, changes nothing in who reaches whom, so that the verdict of the place
/// is known beforehand. People of one verdict and one number of votes are alike, but for those whose say elsewhere would
/// be confirmed with it.
struct DeciderCandidates {
    private struct Kind: Hashable {
        let verdict: Verdict
        let votes: Int
        /// Their own word does not do for a veto.
        let isDoubted: Bool
    }

    /// Everybody worth trying, with what they would be there.
    private let people: [(person: PersonIdentifier, kind: Kind)]
    /// Those who stand somewhere on their own word, or nobody's, and nothing else is wrong there.
    private let doubted: Set<PersonIdentifier>

    init(_ analysis: MapAnalysis, standings: [PersonIdentifier: DeciderStanding]) {
        doubted = Set(
            analysis.openBindingGates.flatMap(\.places).filter(\.isHeldBackByWord).compactMap(\.place.person)
        )
        people = analysis.map.people.compactMap { person in
            standings[person.identifier].map { standing in
                let kind = Kind(
                    verdict: standing.confirmed,
                    votes: person.count.value ?? 1,
                    isDoubted: analysis.doubtedPeople.contains(person.identifier)
                )
                return (person.identifier, kind)
            }
        }
    }

    /// One of each kind, and all whose say elsewhere is in doubt, in the order of the file.
    func people(besides excluded: Set<PersonIdentifier>) -> [PersonIdentifier] {
        var kinds: Set<Kind> = []
        return people.filter { !excluded.contains($0.person) }.filter { candidate in
            kinds.insert(candidate.kind).inserted || doubted.contains(candidate.person)
        }
        .map(\.person)
    }
}

extension JudgedPlace {
    /// Whether its verdict improves when somebody else confirms the say of the decider.
    fileprivate var isHeldBackByWord: Bool {
        let others = reasons.filter { $0 != .authority(.selfDeclared) && $0 != .authority(.unsourced) }
        return others.map(\.verdict).min() ?? .mapped > verdict
    }
}
