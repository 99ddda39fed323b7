import Findings
import StakeholderModel

/// Whom to ask a question (design, section 3, "Next questions").
extension MapAnalysis {
    /// A question to the first person whom we can reach, who is no opponent and whose own word is not what is in
    /// doubt, among: those whom the object itself names, their managers, the champions and sponsors, and the
    /// person with most access.
    ///
    /// - Parameters:
    ///   - text: the question.
    ///   - fact: the fact that the answer fills.
    ///   - named: the people whom the object itself names, the most concerned first.
    ///   - doubted: the people whose word is being checked.
    ///   - onAuthority: whether the answer says who decides. Somebody whose own say rests on their word alone is then asked
    ///     only when nobody else can be, and somebody else has to confirm it.
    func question(
        _ text: Wording,
        filling fact: FactPath? = nil,
        about named: [PersonIdentifier] = [],
        doubting doubted: [PersonIdentifier] = [],
        onAuthority: Bool = false
    ) -> Question {
        let concerned = named + named.compactMap { context.index.person($0)?.manager }
        func first(where isMeant: (PersonIdentifier) -> Bool) -> PersonIdentifier? {
            concerned.first { canBeAsked($0, doubting: doubted) && isMeant($0) }
                ?? usualAddressees.first { canBeAsked($0, doubting: doubted) && isMeant($0) }
        }
        let sure = first { !onAuthority || !doubtedPeople.contains($0) }
        guard let addressee = sure ?? (onAuthority ? first { _ in true } : nil) else {
            return Question(text, to: .somebodyElse(than: doubted), filling: fact)
        }
        return Question(text, to: .person(addressee), filling: fact, needsSecondVoice: sure == nil)
    }

    /// A question to one person, or about them to somebody else when they cannot be asked themselves.
    ///
    /// - Parameters:
    ///   - person: whom the question is for.
    ///   - direct: what to ask the person.
    ///   - indirect: what to ask somebody who knows them: their manager first.
    ///   - fact: the fact that the answer fills.
    ///   - onAuthority: whether the answer says how far the person's say goes: their word alone then does not do.
    func question(
        for person: PersonIdentifier,
        _ direct: Wording,
        elseAbout indirect: Wording,
        filling fact: FactPath? = nil,
        onAuthority: Bool = false
    ) -> Question {
        let isDoubted = onAuthority && doubtedPeople.contains(person)
        guard isDoubted || !canBeAsked(person, doubting: []) else {
            return Question(direct, to: .person(person), filling: fact)
        }
        return question(
            indirect,
            filling: fact,
            about: [person],
            doubting: [person],
            onAuthority: onAuthority
        )
    }

    /// Somebody who works elsewhere cannot answer for the account.
    private func canBeAsked(_ person: PersonIdentifier, doubting doubted: [PersonIdentifier]) -> Bool {
        !doubted.contains(person) && reaches(person) && context.index.person(person)?.isExternal == false
            && context.index.person(person)?.stance.value != .opponent
    }
}

extension MapIndex {
    /// Whom to ask where nobody whom the object names can be: the champions, the sponsors, then the people whom we
    /// met, the best covered first, ties by name. Found once, because every finding has a question.
    func usualAddressees() -> [PersonIdentifier] { carriers + mostCovered }

    private var carriers: [PersonIdentifier] {
        [Role.champion, .sponsor].flatMap { role in
            map.people.filter { $0.has(role) }.map(\.identifier)
        }
    }

    private var mostCovered: [PersonIdentifier] {
        let met = map.people.compactMap {
            person -> (depth: Int, name: String, identifier: PersonIdentifier)? in
            let access = access(to: person)
            guard access.isMet else { return nil }
            return (depth(of: access.level), person.displayName, person.identifier)
        }
        let ordered = met.sorted { one, other in
            one.depth == other.depth
                ? (one.name, one.identifier) < (other.name, other.identifier) : one.depth > other.depth
        }
        return ordered.map(\.identifier)
    }

    private func depth(of access: Access?) -> Int { access.flatMap(Access.allCases.firstIndex(of:)) ?? 0 }
}
