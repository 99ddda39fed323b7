import Findings
import MapFormat
import StakeholderModel

/// Takes a person out of the text of a map as somebody would by hand: where they decided stands `unknown`, and the command
/// that removes people takes out all the rest. Nothing of it is shared with `AccountMap.without(_:)`.
enum RemovalByHand {
    /// The map that is then read; `nil` when the text cannot be changed so.
    static func map(_ map: AccountMap, without person: PersonIdentifier) -> AccountMap? {
        let vacated = vacating(map, person)
        let source = SourceText(name: "by hand", text: MapWriter.text(of: vacated))
        return (try? MapEditor.apply([.remove(person.text)], to: source))?.map
    }

    /// The same map as it is read from its own text.
    static func reread(_ map: AccountMap) -> AccountMap? {
        MapReader.read(SourceText(name: "as written", text: MapWriter.text(of: map))).map
    }

    /// The map with every seat of the person unknown.
    private static func vacating(_ map: AccountMap, _ person: PersonIdentifier) -> AccountMap {
        var map = map
        var counts: [PersonIdentifier: Int] = [:]
        for other in map.people { counts[other.identifier] = other.count.value }
        counts[person] = nil
        for index in map.gates.indices {
            map.gates[index].decidedBy = fact(map.gates[index].decidedBy, person, counts)
            let vetoes = map.gates[index].vetoedBy
            map.gates[index].vetoedBy = FactList(
                vetoes.items.map { fact($0, person, counts) },
                isStated: vetoes.isStated
            )
        }
        guard case .listed(var budgets) = map.budgets else { return map }
        for index in budgets.indices {
            budgets[index].allocatedBy = fact(budgets[index].allocatedBy, person, counts)
        }
        map.budgets = .listed(budgets)
        return map
    }

    private static func fact(
        _ rule: Fact<DecisionRule>,
        _ person: PersonIdentifier,
        _ counts: [PersonIdentifier: Int]
    ) -> Fact<DecisionRule> {
        if case .decider(let decider)? = rule.value, decider.value == person { return .unknown(.none) }
        return rule.map { self.rule($0, person, counts) }
    }

    private static func rule(
        _ rule: DecisionRule,
        _ person: PersonIdentifier,
        _ counts: [PersonIdentifier: Int]
    ) -> DecisionRule {
        func each(_ members: [DecisionRule]) -> [DecisionRule] {
            members.map { self.rule($0, person, counts) }
        }
        switch rule {
        case .decider(let decider): return decider.value == person ? .decider(.unknown(.none)) : rule
        case .all(let members): return .all(each(members))
        case .any(let members): return .any(each(members))
        case .majority(let members): return .majority(each(members))
        case .atLeast(let votes, let members):
            var most = 0
            for member in each(members) {
                if case .decider(let decider) = member, let other = decider.value {
                    most += counts[other] ?? 1
                } else {
                    most += 1
                }
            }
            return .atLeast(votes > most ? most : votes, of: each(members))
        }
    }
}
