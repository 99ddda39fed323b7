import StakeholderModel

/// Who of us met whom, from the log and from what is said of each person.
struct Meetings {
    /// What is known of two people.
    struct Pair: Hashable {
        /// How many meetings the log has.
        var count = 0
        /// The last of them.
        var last: CalendarDate?
        /// Whether nobody has confirmed that they met.
        var isAssumed = true

        var contact: SceneCoverage.Contact { count > 1 ? .several : count == 1 ? .once : .said }
    }

    private struct Key: Hashable {
        let ours: TeamMemberIdentifier
        let theirs: PersonIdentifier
    }

    private var pairs: [Key: Pair] = [:]

    /// Linear in the log.
    init(_ map: AccountMap) {
        for entry in map.log {
            for (ours, isAssumed) in Meetings.each(entry.by) {
                for (theirs, isDoubted) in Meetings.each(entry.with) {
                    add(Key(ours: ours, theirs: theirs), on: entry.date.value, isAssumed || isDoubted)
                }
            }
        }
        for person in map.people {
            for (ours, isAssumed) in Meetings.each(person.metBy) {
                var pair = pairs[Key(ours: ours, theirs: person.identifier)] ?? Pair()
                pair.isAssumed = pair.isAssumed && isAssumed
                pairs[Key(ours: ours, theirs: person.identifier)] = pair
            }
        }
    }

    /// What is known of two people; `nil` when nobody said that they met.
    subscript(_ ours: TeamMemberIdentifier, _ theirs: PersonIdentifier) -> Pair? {
        pairs[Key(ours: ours, theirs: theirs)]
    }

    private mutating func add(_ key: Key, on date: CalendarDate?, _ isAssumed: Bool) {
        var pair = pairs[key] ?? Pair()
        pair.count += 1
        pair.last = [pair.last, date].compactMap(\.self).max()
        pair.isAssumed = pair.isAssumed && isAssumed
        pairs[key] = pair
    }

    /// The values of a list, each once.
    private static func each<Value: Hashable>(_ list: FactList<Value>) -> [(Value, isAssumed: Bool)] {
        var seen: Set<Value> = []
        return list.items.compactMap { fact in
            guard let value = fact.value, seen.insert(value).inserted else { return nil }
            return (value, fact.isAssumed)
        }
    }
}
