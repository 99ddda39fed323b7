import DecisionAnalysis
import StakeholderModel

/// The verdict of one place, line by line from the table of section 3.
struct OracleVerdict {
    let judge: OracleJudge
    let gate: OracleGate
    let place: OracleGate.Place
    let best: OracleGraph.Path?

    /// One line of the table that holds.
    struct Reason {
        let verdict: Verdict
        let word: String
    }

    func reasons() -> [Reason] {
        let refused = gate.status.value == .refused ? [Reason(verdict: .blocked, word: "gate refused")] : []
        guard let person = place.decider.value, let number = judge.reach.numbers[person] else {
            return refused + [Reason(verdict: .unmapped, word: "decider unknown")]
        }
        let stakeholder = judge.reach.people[number - 1]
        return refused + blocked(stakeholder, number) + contested(person, number)
            + fragile(stakeholder, number)
    }

    private func blocked(_ person: Stakeholder, _ number: Int) -> [Reason] {
        let opponent = [Reason(verdict: .blocked, word: "opponent")]
        let through = [Reason(verdict: .blocked, word: "only through opponents")]
        let unreached = [Reason(verdict: .unmapped, word: "no route")]
        let first = person.stance.value == .opponent ? opponent : []
        guard best == nil else { return first }
        return first + (judge.reach.withOpponents[number].isEmpty ? unreached : through)
    }

    private func contested(_ person: PersonIdentifier, _ number: Int) -> [Reason] {
        judge.rivals.flatMap { rival in
            guard rival.overlap == .known else { return [Reason]() }
            let name = rival.provider.identifier
            var words: [String] = []
            if let best, rival.paths[number].contains(where: { $0.worth >= best.worth }) {
                words.append("rival \(name) is closer")
            }
            if place.decider.knownValue != nil {
                if rival.provider.engagedBy.items.contains(where: { $0.knownValue == person }) {
                    words.append("engaged rival \(name)")
                }
                if rival.provider.preferredBy.items.contains(where: { $0.knownValue == person }) {
                    words.append("prefers rival \(name)")
                }
            }
            return words.map { Reason(verdict: .contested, word: $0) }
        }
    }

    private func fragile(_ person: Stakeholder, _ number: Int) -> [Reason] {
        var words: [String] = []
        if best != nil && !isReachSolid(person, number) { words.append("thin reach") }
        if person.stance.value == .skeptic { words.append("skeptic") }
        if person.stance.isOpen { words.append("stance unknown") }
        if person.stance.isAssumed { words.append("stance assumed") }
        if !person.stance.isOpen && judge.facts.isStale(person.stance.evidence) {
            words.append("stance stale")
        }
        words += judge.authority.doubts(of: person.identifier, at: place).map { "authority \($0)" }
        return words.map { Reason(verdict: .fragile, word: $0) }
    }

    /// Direct access of `multiple` or more, or two independent routes of which none passes a skeptic and the
    /// best of all such routes is not weak, assumed and stale hops removed.
    private func isReachSolid(_ person: Stakeholder, _ number: Int) -> Bool {
        let coverage = judge.facts.coverage(of: person)
        if let level = coverage.level, [.multiple, .inDepth].contains(level), !coverage.isAssumed,
            !coverage.isStale
        {
            return true
        }
        let paths = judge.reach.solid[number]
        let isAnyStrongEnough = paths.contains { $0.worth * 5 >= OracleGraph.whole }
        let isAnyPairApart = paths.contains { one in
            paths.contains { $0.people != one.people && $0.between & one.between == 0 }
        }
        return isAnyStrongEnough && isAnyPairApart
    }
}
