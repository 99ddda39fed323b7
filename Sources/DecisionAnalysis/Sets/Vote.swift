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
    public let isCounted: Bool
}

extension MapAnalysis {
    /// The votes at a gate (`at_least` and `majority`), an outer one before those nested in it.
    public func votes(at gate: DealGate) -> [Vote] {
        VoteRule.all(in: gate.rule).map { rule in
            Vote(
                gate: gate.reference,
                needed: rule.needed,
                members: rule.voters.map {
                    RuleOutline.Member(votes: $0.weight, part: RuleOutline.Part($0.formula))
                },
                votes: rule.total,
                favourable: rule.votes(where: isFavourable),
                isCounted: rule.isCounted
            )
        }
    }

    private func isFavourable(_ place: DeciderPlace) -> Bool {
        place.person.flatMap(context.index.person)?.stance.value?.isFavourable ?? false
    }
}
