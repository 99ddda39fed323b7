import StakeholderModel

/// Who depends on whom in this deal: a report on their manager, somebody with a mandate on whoever gave it, and whoever was
/// introduced to us on whoever did it.
struct Dependence {
    private var dependents: [PersonIdentifier: [PersonIdentifier]] = [:]

    /// What binds the people of a map.
    ///
    /// - Parameter head: somebody whose direct reports are not bound to them by their line alone.
    init(_ map: AccountMap, withoutLinesTo head: PersonIdentifier? = nil) {
        for person in map.people {
            if let manager = person.manager, manager != head {
                dependents[manager, default: []].append(person.identifier)
            }
        }
        for relation in map.relations
        where relation.kinds.contains(.introduces) || relation.kinds.contains(.mandates) {
            dependents[relation.from, default: []].append(relation.to)
        }
    }

    /// One of some people on whom all the others depend, directly or not; `nil` when there is none.
    ///
    /// Whoever that is, no search from somebody else comes to an end without them unless that somebody is one too; so the
    /// last person from whom a search has to start is the only one to try.
    ///
    /// - Complexity: linear in the people and what binds them.
    func root(of people: [PersonIdentifier]) -> PersonIdentifier? {
        var seen: Set<PersonIdentifier> = []
        var candidate: PersonIdentifier?
        for person in people where !seen.contains(person) {
            spread(from: person, into: &seen)
            candidate = person
        }
        guard let candidate else { return nil }
        var reached: Set<PersonIdentifier> = []
        spread(from: candidate, into: &reached)
        return people.allSatisfy(reached.contains) ? candidate : nil
    }

    private func spread(from start: PersonIdentifier, into seen: inout Set<PersonIdentifier>) {
        var waiting = [start]
        while let person = waiting.popLast() {
            guard seen.insert(person).inserted else { continue }
            waiting += dependents[person] ?? []
        }
    }
}
