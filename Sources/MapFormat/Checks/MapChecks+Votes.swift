import Findings
import StakeholderModel

/// A vote can be won: no more votes are needed than there are.
extension MapChecks {
    func checkVotes() {
        var weights: [PersonIdentifier: Int] = [:]
        for person in map.people {
            if let count = person.count.value { weights[person.identifier] = count }
        }
        for gate in map.gates where !session.isFull {
            let path = FactPath.gate(gate.identifier)
            check(gate.decidedBy, at: path.key(.decidedBy), weights)
            for (index, rule) in gate.vetoedBy.items.enumerated() {
                check(rule, at: path.key(.vetoedBy).index(index), weights)
            }
        }
        for budget in map.budgets.elements {
            check(budget.allocatedBy, at: FactPath.budget(budget.identifier).key(.allocatedBy), weights)
        }
    }

    private func check(_ rule: Fact<DecisionRule>, at path: FactPath, _ weights: [PersonIdentifier: Int]) {
        if let rule = rule.value { check(rule, at: path, weights) }
    }

    /// The depth of a rule is bounded by that of the tree it was read from.
    private func check(_ rule: DecisionRule, at path: FactPath, _ weights: [PersonIdentifier: Int]) {
        switch rule {
        case .decider: break
        case .all(let rules): check(rules, below: path.key(.all), weights)
        case .any(let rules): check(rules, below: path.key(.any), weights)
        case .majority(let rules): check(rules, below: path.key(.majority), weights)
        case .atLeast(let votes, let rules):
            let available = rules.reduce(0) { sum, rule in saturatedSum(sum, weight(of: rule, weights)) }
            if votes > available, available > 0 {
                session.report(.tooManyVotes(votes, of: available, at: place(of: path.key(.atLeast))))
            }
            check(rules, below: path.key(.of), weights)
        }
    }

    private func check(_ rules: [DecisionRule], below path: FactPath, _ weights: [PersonIdentifier: Int]) {
        for (index, rule) in rules.enumerated() { check(rule, at: path.index(index), weights) }
    }

    /// A group weighs its count; a person, an unknown decider and a nested rule weigh 1.
    private func weight(of rule: DecisionRule, _ weights: [PersonIdentifier: Int]) -> Int {
        guard case .decider(let fact) = rule, let person = fact.value else { return 1 }
        return weights[person] ?? 1
    }

    private func saturatedSum(_ one: Int, _ other: Int) -> Int {
        let (sum, overflow) = one.addingReportingOverflow(other)
        return overflow ? Int.max : sum
    }
}

extension LocatedProblem {
    fileprivate static func tooManyVotes(_ votes: Int, of available: Int, at range: Range<Int>)
        -> LocatedProblem
    {
        LocatedProblem(
            code: .atLeastRange,
            message: Wording(
                en: "\(votes) votes are needed, and the list has \(available)",
                fr: "il faut \(votes) voix, et la liste en a \(available)"
            ),
            range: range,
            label: Wording(en: "at most \(available)", fr: "\(available) au plus"),
            help: Wording(
                en: "a person has one vote, a group as many as its 'count'",
                fr: "une personne a une voix, un groupe autant que son « count »"
            )
        )
    }
}
