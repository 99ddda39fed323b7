import StakeholderModel

extension Stakeholder {
    /// Writes an answer about this person down.
    mutating func write(_ answer: PossibleAnswer, at fact: AskedFact) {
        switch (fact, answer) {
        case (.stance, .stance(let value)): stance = .known(value, .confirmed)
        case (.access, .access(let value)): access = .known(value, .confirmed)
        case (.manager, .manager(let value)): reportsTo = .known(value, .confirmed)
        case (.role(_, let position), _): roles.write(answer, at: position)
        default: break
        }
    }
}

extension Provider {
    /// Writes an answer about this provider down.
    mutating func write(_ answer: PossibleAnswer, at fact: AskedFact) {
        switch (fact, answer) {
        case (.providerRelation, .relation(let value)): relation = .known(value, .confirmed)
        case (.providerPerson(_, .engagedBy, let position), _): engagedBy.write(answer, at: position)
        case (.providerPerson(_, .preferredBy, let position), _): preferredBy.write(answer, at: position)
        case (.providerPerson(_, .contact, let position), _): contact.write(answer, at: position)
        case (.tie(_, let position), .absent):
            guard ties.indices.contains(position) else { return }
            ties.remove(at: position)
        default: break
        }
    }
}

extension FactList {
    /// An item is so, or it is not.
    mutating func write(_ answer: PossibleAnswer, at position: Int) {
        guard items.indices.contains(position) else { return }
        switch answer {
        case .confirmed: items[position] = items[position].confirmed
        case .absent: items.remove(at: position)
        default: break
        }
    }
}

extension Fact {
    /// The same value, known and confirmed by somebody else; what has no value stays as it is.
    var confirmed: Fact { value.map { .known($0, .confirmed) } ?? self }
}
