import StakeholderModel

/// What the design says of single facts, read as plainly as possible: how old they are, whose word they are,
/// how well we cover a person.
struct OracleFacts {
    let map: AccountMap
    let referenceDate: CalendarDate

    /// How our side covers a person.
    struct Coverage {
        let level: Access?
        let isAssumed: Bool
        let isStale: Bool

        var isMet: Bool { level.map { $0 != .none } ?? false }
    }

    /// The date written beside a fact, else the latest date of the log entries it comes from.
    func date(of evidence: Evidence) -> CalendarDate? {
        if let date = evidence.date { return date }
        return evidence.sources.compactMap(entry).compactMap(\.date.value).max()
    }

    /// More than 60 days before the reference date; a fact without a date never is.
    func isStale(_ evidence: Evidence) -> Bool { isStale(date(of: evidence)) }

    /// Whether a source is nothing but the word of one person.
    func isWord(_ source: Source, of person: PersonIdentifier, basis: Basis?) -> Bool {
        if case .person(let speaker) = source { return speaker == person }
        guard let entry = entry(source), basis != .observed else { return false }
        return entry.with.items.count == 1 && entry.with.values == [person]
    }

    /// Whether somebody other than the person vouches for a fact.
    func isVouched(_ evidence: Evidence, beside person: PersonIdentifier) -> Bool {
        evidence.sources.contains { !isWord($0, of: person, basis: evidence.basis) }
    }

    /// Access as written, else as the log gives it: one meeting is brief, two or more are multiple.
    func coverage(of person: Stakeholder) -> Coverage {
        let meetings = map.log.filter { $0.with.contains(person.identifier) }
        guard person.access.value == nil, !meetings.isEmpty else {
            return Coverage(
                level: person.access.value,
                isAssumed: person.access.isAssumed,
                isStale: isStale(person.access.evidence)
            )
        }
        return Coverage(
            level: meetings.count == 1 ? .brief : .multiple,
            isAssumed: false,
            isStale: isStale(meetings.compactMap(\.date.value).max())
        )
    }

    private func entry(_ source: Source) -> LogEntry? {
        guard case .logEntry(let identifier) = source else { return nil }
        return map.log.first { $0.identifier == identifier }
    }

    private func isStale(_ date: CalendarDate?) -> Bool {
        guard let date else { return false }
        return date.days(until: referenceDate) > 60
    }
}
