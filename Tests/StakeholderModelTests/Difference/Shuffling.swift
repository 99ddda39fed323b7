import StakeholderModel
import TestSupport

/// The same map in another order.
enum Shuffling {
    static func shuffled(_ map: AccountMap, _ numbers: inout RandomNumbers) -> AccountMap {
        var result = map
        result.us.shuffle(using: &numbers)
        result.people.shuffle(using: &numbers)
        result.offers.shuffle(using: &numbers)
        result.gates.shuffle(using: &numbers)
        result.relations.shuffle(using: &numbers)
        result.log.shuffle(using: &numbers)
        result.ruledOut.shuffle(using: &numbers)
        result.accepted.shuffle(using: &numbers)
        result.providers = shuffled(result.providers, &numbers)
        result.budgets = shuffled(result.budgets, &numbers)
        for position in result.people.indices {
            result.people[position].wants.shuffle(using: &numbers)
            result.people[position].roles.items.shuffle(using: &numbers)
            result.people[position].metBy.items.shuffle(using: &numbers)
            result.people[position].dottedTo.items.shuffle(using: &numbers)
        }
        for position in result.log.indices {
            result.log[position].heard.shuffle(using: &numbers)
            result.log[position].with.items.shuffle(using: &numbers)
        }
        for position in result.gates.indices {
            result.gates[position].needs.shuffle(using: &numbers)
            result.gates[position].after.items.shuffle(using: &numbers)
            result.gates[position].vetoedBy.items.shuffle(using: &numbers)
        }
        return result
    }

    private static func shuffled<Element>(_ roster: Roster<Element>, _ numbers: inout RandomNumbers)
        -> Roster<Element>
    {
        guard case .listed(let elements) = roster else { return roster }
        return .listed(elements.shuffled(using: &numbers))
    }
}
