import StakeholderModel

/// On whose word a fact rests.
extension MapIndex {
    /// The date of a fact: its own, else the latest of the meetings it comes from.
    func date(of evidence: Evidence) -> CalendarDate? {
        if let date = evidence.date { return date }
        let dates = evidence.sources.compactMap { source -> CalendarDate? in
            guard case .logEntry(let identifier) = source else { return nil }
            return logEntry(identifier)?.date.value
        }
        return dates.max()
    }

    /// Whether every source of the evidence is this one person: their own word, in writing or in a meeting with
    /// nobody else. What our side saw happen is not their word.
    func isOnlyWord(of person: PersonIdentifier, _ evidence: Evidence) -> Bool {
        guard !evidence.sources.isEmpty else { return false }
        return evidence.sources.allSatisfy { isWord(of: person, $0, basis: evidence.basis) }
    }

    /// Whether somebody or something other than the person stands behind the evidence.
    func hasOtherWord(than person: PersonIdentifier, _ evidence: Evidence) -> Bool {
        !evidence.sources.isEmpty && !isOnlyWord(of: person, evidence)
    }

    private func isWord(of person: PersonIdentifier, _ source: Source, basis: Basis?) -> Bool {
        switch source {
        case .person(let identifier): return identifier == person
        case .teamMember: return false
        case .logEntry(let identifier):
            guard basis != .observed, let entry = logEntry(identifier) else { return false }
            return entry.with.items.count == 1 && entry.with.values == [person]
        }
    }
}
