import StakeholderModel

/// Every rule of decision that one place of a rule, or the whole rule, could turn out to be: anybody where nobody is known,
/// the same people better or worse known where somebody is.
struct EveryRule {
    private let rule: Fact<DecisionRule>
    private let steps: [FactPath.Component]
    private let people: [PersonIdentifier]

    /// - Parameters:
    ///   - rule: the rule as it is.
    ///   - path: the fact.
    ///   - start: how many components of the path lead to the rule.
    ///   - people: everybody on the map.
    init(_ rule: Fact<DecisionRule>, _ path: FactPath, from start: Int, people: [PersonIdentifier]) {
        self.rule = rule
        self.people = people
        steps = Array(path.components.dropFirst(start))
    }

    private static let ours = Evidence(sources: [.teamMember(TeamMemberIdentifier("us1"))])

    var all: [Fact<DecisionRule>] {
        guard let value = rule.value else { return people.flatMap(whole) }
        guard let place = value.places.first(where: { $0.path == steps }) else {
            return steps.isEmpty
                ? [.known(confirmed(value), Self.ours), .assumed(value, Self.ours), .known(value)] : []
        }
        let others = people.filter { !value.people.contains($0) }
        let candidates = place.decider.value.map { [$0] } ?? others
        guard !steps.isEmpty else { return candidates.flatMap(whole) }
        return candidates.flatMap(deciders).flatMap { decider -> [Fact<DecisionRule>] in
            let changed = replace(in: value, at: steps, with: decider)
            return [.known(changed, rule.evidence), .assumed(changed, rule.evidence)]
        }
    }

    private func whole(_ person: PersonIdentifier) -> [Fact<DecisionRule>] {
        deciders(person).map { .known(.decider($0), $0.evidence) }
            + [.assumed(.decider(.known(person)), Self.ours)]
    }

    private func deciders(_ person: PersonIdentifier) -> [Fact<PersonIdentifier>] {
        [
            .known(person, Self.ours), .assumed(person, Self.ours), .known(person),
            .known(person, Evidence(sources: [.person(person)])),
        ]
    }

    private func confirmed(_ rule: DecisionRule) -> DecisionRule {
        switch rule {
        case .decider(let fact): .decider(fact.value.map { .known($0, Self.ours) } ?? fact)
        case .all(let rules): .all(rules.map(confirmed))
        case .any(let rules): .any(rules.map(confirmed))
        case .atLeast(let count, let rules): .atLeast(count, of: rules.map(confirmed))
        case .majority(let rules): .majority(rules.map(confirmed))
        }
    }

    private func replace(
        in rule: DecisionRule,
        at steps: [FactPath.Component],
        with decider: Fact<PersonIdentifier>
    ) -> DecisionRule {
        guard steps.count >= 2, case .index(let position) = steps[1] else { return .decider(decider) }
        func members(_ rules: [DecisionRule]) -> [DecisionRule] {
            var rules = rules
            rules[position] = replace(in: rules[position], at: Array(steps.dropFirst(2)), with: decider)
            return rules
        }
        switch rule {
        case .decider: return rule
        case .all(let rules): return .all(members(rules))
        case .any(let rules): return .any(members(rules))
        case .atLeast(let count, let rules): return .atLeast(count, of: members(rules))
        case .majority(let rules): return .majority(members(rules))
        }
    }
}
