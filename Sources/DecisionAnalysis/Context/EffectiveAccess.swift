public import StakeholderModel

/// How well our side covers a person: what the map says, else what the log shows.
public struct EffectiveAccess: Sendable, Hashable {
    /// The level; `nil` when somebody asked and does not know.
    public let level: Access?
    /// Whether nobody has confirmed it.
    public let isAssumed: Bool
    /// The last date on which it rests, if any.
    public let date: CalendarDate?
    /// The fact it comes from: the person's `access`, or the last meeting.
    public let path: FactPath

    /// Whether our side has met the person.
    public var isMet: Bool { level?.isMet ?? false }
}

extension MapIndex {
    /// What is known of our access to a person. A written value counts; without one, one meeting in the log
    /// is `brief` and several are `multiple`.
    func access(to person: Stakeholder) -> EffectiveAccess {
        let path = FactPath.person(person.identifier).key(.access)
        let positions = meetings(with: person.identifier)
        // Meetings in the log answer the question that `access: unknown` leaves open.
        let isWritten =
            person.access.value != nil || (person.access.knowledge == .unknown && positions.isEmpty)
        if isWritten {
            return EffectiveAccess(
                level: person.access.value,
                isAssumed: person.access.isAssumed,
                date: date(of: person.access.evidence),
                path: path
            )
        }
        let last = positions.max { date(ofMeeting: $0) < date(ofMeeting: $1) }
        guard let last else {
            return EffectiveAccess(level: Access.none, isAssumed: false, date: nil, path: path)
        }
        return EffectiveAccess(
            level: positions.count > 1 ? .multiple : .brief,
            isAssumed: !positions.contains { isConfirmed(person.identifier, inMeeting: $0) },
            date: map.log[last].date.value,
            path: .logEntry(at: last)
        )
    }

    private func date(ofMeeting position: Int) -> Int { map.log[position].date.value?.daysSinceEpoch ?? .min }

    private func isConfirmed(_ person: PersonIdentifier, inMeeting position: Int) -> Bool {
        map.log[position].with.fact(for: person)?.isAssumed == false
    }
}
