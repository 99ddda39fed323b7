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
    /// Those who stand somewhere on their own word, or nobody's.
    private let doubted: Set<PersonIdentifier>

    init(_ analysis: MapAnalysis) {
        let gates = analysis.gates.map(\.gate)
        doubted = Set(
            analysis.openBindingGates.flatMap(\.places).filter { $0.reasons.contains(where: \.isOfWord) }
                .compactMap(\.place.person)
        )
        guard let gate = gates.first(where: { $0.isOpen && !$0.isRefused }) ?? gates.first else {
            people = []
            return
        }
        people = analysis.map.people.map { person in
            let place = DeciderPlace(
                gate: gate.reference,
                path: gate.path,
                decider: .known(person.identifier, .confirmed),
                isVeto: false,
                position: 0
            )
            let judged = analysis.judge.places.judge(place, at: gate)
            let reasons = judged.reasons.filter { !$0.isOfWord && $0 != .gateRefused }
            let verdict = reasons.map(\.verdict).min() ?? .mapped
            let kind = Kind(
                verdict: verdict,
                votes: person.count.value ?? 1,
                isDoubted: analysis.doubtedPeople.contains(person.identifier)
            )
            return (person.identifier, kind)
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

extension VerdictReason {
    /// Whether it goes when somebody else confirms the say of the person.
    fileprivate var isOfWord: Bool {
        self == .authority(.selfDeclared) || self == .authority(.unsourced)
    }
}
