import Graphs
import StakeholderModel

/// A vote in the rule of a gate: enough of several, where neither one alone nor everybody is asked for.
struct Vote: Sendable {
    /// How many votes are needed.
    let needed: Int
    /// Who votes, each with the weight of their vote.
    let voters: [MonotoneFormula<DeciderPlace>.Weighted]

    /// How many votes there are.
    var total: Int { voters.reduce(0) { $0 + $1.weight } }

    /// How many votes some deciders bring; a voter that is a rule itself votes as its deciders do.
    func votes(where holds: (DeciderPlace) -> Bool) -> Int {
        voters.reduce(0) { $0 + ($1.formula.isSatisfied(by: holds) ? $1.weight : 0) }
    }

    /// The places of those who vote, in the order of the file.
    var places: [DeciderPlace] { voters.flatMap(\.formula.places) }

    /// The votes of a rule, at any depth, the outer ones first.
    static func all(in rule: MonotoneFormula<DeciderPlace>) -> [Vote] {
        switch rule {
        case .place: return []
        case .all(let members), .any(let members): return members.flatMap(all)
        case .atLeast(let needed, let voters):
            let vote = Vote(needed: needed, voters: voters)
            let inner = voters.map(\.formula).flatMap(all)
            return needed > 1 && needed < vote.total ? [vote] + inner : inner
        }
    }
}
