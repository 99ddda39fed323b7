import StakeholderModel

extension ExampleDeal {
    /// The same deal as somebody has it who asks little: most deciders stand there on their own word, others are unknown,
    /// stances are assumed, and of many nobody knows who manages them.
    static func doubtfulMap(people count: Int, gates gateCount: Int) -> AccountMap {
        var map = map(people: count, gates: gateCount)
        for position in map.people.indices {
            if position.isMultiple(of: 3), let stance = map.people[position].stance.value {
                map.people[position].stance = .assumed(stance, .none)
            }
            if position.isMultiple(of: 5) { map.people[position].reportsTo = .unknown(.none) }
        }
        for position in map.gates.indices {
            guard case .atLeast(let needed, let members)? = map.gates[position].decidedBy.value else {
                continue
            }
            let doubted = members.enumerated().map { doubtful($0.element, position + $0.offset) }
            map.gates[position].decidedBy = .known(.atLeast(needed, of: doubted))
        }
        return map
    }

    private static func doubtful(_ rule: DecisionRule, _ number: Int) -> DecisionRule {
        guard case .decider(let fact) = rule, let person = fact.value else { return rule }
        switch number % 4 {
        case 0: return .decider(.unknown(.none))
        case 1: return rule
        default: return .decider(.known(person, Evidence(sources: [.person(person)])))
        }
    }
}
