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
    ///   - named: the people whom the object itself names, the most concerned first.
    ///   - doubted: the people whose word is being checked.
    func question(
        _ text: Wording,
        about named: [PersonIdentifier] = [],
        doubting doubted: [PersonIdentifier] = []
    ) -> Question {
        let concerned = named + named.compactMap { context.index.person($0)?.manager }
        let addressee =
            concerned.first { canBeAsked($0, doubting: doubted) }
            ?? usualAddressees.first { canBeAsked($0, doubting: doubted) }
        return Question(text, to: addressee.map(Question.Addressee.person) ?? .somebodyElse(than: doubted))
    }

    /// A question to one person, or about them to somebody else when they cannot be asked themselves.
    ///
    /// - Parameters:
    ///   - person: whom the question is for.
    ///   - direct: what to ask the person.
    ///   - indirect: what to ask somebody who knows them: their manager first.
    func question(for person: PersonIdentifier, _ direct: Wording, elseAbout indirect: Wording) -> Question {
        canBeAsked(person, doubting: [])
            ? Question(direct, to: .person(person))
            : question(indirect, about: [person], doubting: [person])
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
