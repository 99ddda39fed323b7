import Graphs
import StakeholderModel

/// A vote at a gate: so many of its votes have to be for us.
public struct Vote: Sendable, Hashable {
    /// The gate.
    public let gate: GateReference
    /// How many votes are needed.
    public let needed: Int
    /// Who votes, and with how many votes.
    public let members: [RuleOutline.Member]
    /// How many votes there are.
    public let votes: Int
    /// How many votes are favourable: of advocates and supporters, known or assumed, and of nested rules that these
    /// alone satisfy.
    public let favourable: Int

    /// The favourable votes less those needed: below zero when some are missing.
    public var margin: Int { favourable - needed }

    /// Whether it takes several votes but not all: otherwise everybody or anybody decides, and there is no count to
    /// win.
    public var isCounted: Bool { needed > 1 && needed < votes }
}

extension MapAnalysis {
    /// The votes at a gate (`at_least` and `majority`), an outer one before those nested in it.
    public func votes(at gate: DealGate) -> [Vote] { votes(in: gate.rule, of: gate.reference) }

    private func votes(in rule: MonotoneFormula<DeciderPlace>, of gate: GateReference) -> [Vote] {
        switch rule {
        case .place: return []
        case .all(let members), .any(let members):
            return members.flatMap { votes(in: $0, of: gate) }
        case .atLeast(let needed, let members):
            let favourable = members.filter { $0.formula.isSatisfied(by: isFavourable) }
            let vote = Vote(
                gate: gate,
                needed: needed,
                members: members.map {
                    RuleOutline.Member(votes: $0.weight, part: RuleOutline.Part($0.formula))
                },
                votes: members.reduce(0) { $0 + $1.weight },
                favourable: favourable.reduce(0) { $0 + $1.weight }
            )
            return [vote] + members.flatMap { votes(in: $0.formula, of: gate) }
        }
    }

    private func isFavourable(_ place: DeciderPlace) -> Bool {
        place.person.flatMap(context.index.person)?.stance.value?.isFavourable ?? false
    }
}
