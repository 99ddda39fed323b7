import StakeholderModel

/// A value that an asked fact could turn out to have.
enum PossibleAnswer: Sendable, Hashable {
    /// This person decides, and somebody else says so too.
    case person(PersonIdentifier)
    /// What the map has is so: known, fresh, and not on the person's own word.
    case confirmed
    /// What the map has is not so, or there is none.
    case absent
    case stance(Stance)
    case access(Access)
    case manager(ReportingLine)
    case status(GateStatus)
    case relation(ProviderRelation)
}

extension Evidence {
    /// One of us heard it from somebody else, today: nobody's own word, and never stale.
    static let confirmed = Evidence(sources: [.teamMember(TeamMemberIdentifier(""))])
}

/// One answer to one question: the map as it would then be.
struct Hypothesis: Sendable, Hashable {
    let fact: AskedFact
    let answer: PossibleAnswer

    /// The map with the answer written down. An answer that does not fit the fact changes nothing.
    func applied(to map: AccountMap) -> AccountMap {
        var map = map
        map.write(answer, at: fact)
        return map
    }
}
