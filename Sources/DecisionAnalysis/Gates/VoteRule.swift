import Graphs
import StakeholderModel

/// A vote in the rule of a gate: so many of several votes are needed.
struct VoteRule: Sendable {
    /// How many votes are needed.
    let needed: Int
    /// Who votes, each with the weight of their vote.
    let voters: [MonotoneFormula<DeciderPlace>.Weighted]

    /// How many votes there are.
    var total: Int { voters.reduce(0) { $0 + $1.weight } }

    /// Whether it takes several votes but not all: otherwise everybody or anybody decides, and there is no count to
    /// win.
    var isCounted: Bool { needed > 1 && needed < total }

    /// How many votes some deciders bring; a voter that is a rule itself votes as its deciders do.
    func votes(where holds: (DeciderPlace) -> Bool) -> Int {
        voters.reduce(0) { $0 + ($1.formula.isSatisfied(by: holds) ? $1.weight : 0) }
    }

    /// The places of those who vote, in the order of the file.
    var places: [DeciderPlace] { voters.flatMap(\.formula.places) }

    /// The votes of a rule, at any depth, an outer one before those nested in it.
    static func all(in rule: MonotoneFormula<DeciderPlace>) -> [VoteRule] {
        switch rule {
        case .place: []
        case .all(let members), .any(let members): members.flatMap(all)
        case .atLeast(let needed, let voters):
            [VoteRule(needed: needed, voters: voters)] + voters.map(\.formula).flatMap(all)
        }
    }
}
