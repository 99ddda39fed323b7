import StakeholderModel

extension Fact<DecisionRule> {
    /// One person decides, and somebody else says so.
    static func decided(by person: PersonIdentifier) -> Fact {
        .known(.decider(.known(person, .confirmed)), .confirmed)
    }

    /// The rule once an answer is known about the whole of it, or about one place in it. To learn who stands at a place
    /// is to learn that the rule is so.
    func with(_ answer: PossibleAnswer, at steps: [FactPath.Component]) -> Fact {
        switch (answer, value) {
        case (.person(let person), _) where steps.isEmpty: .decided(by: person)
        case (.person(let person), let rule?):
            .known(rule.replacing(at: steps[...]) { _ in .known(person, .confirmed) }, evidence)
        case (.confirmed, let rule?) where steps.isEmpty:
            .known(rule.replacingAll { $0.confirmed }, .confirmed)
        case (.confirmed, let rule?): .known(rule.replacing(at: steps[...]) { $0.confirmed }, evidence)
        default: self
        }
    }
}

extension DecisionRule {
    /// The rule with the decider at one place changed; a place that is not there changes nothing.
    func replacing(
        at steps: ArraySlice<FactPath.Component>,
        _ change: (Fact<PersonIdentifier>) -> Fact<PersonIdentifier>
    ) -> DecisionRule {
        if case .decider(let fact) = self { return steps.isEmpty ? .decider(change(fact)) : self }
        guard case .index(let position) = steps.dropFirst().first else { return self }
        return mapMembers { index, member in
            index == position ? member.replacing(at: steps.dropFirst(2), change) : member
        }
    }

    /// The rule with the deciders at all its places changed.
    func replacingAll(_ change: (Fact<PersonIdentifier>) -> Fact<PersonIdentifier>) -> DecisionRule {
        if case .decider(let fact) = self { return .decider(change(fact)) }
        return mapMembers { _, member in member.replacingAll(change) }
    }

    /// The decider at a place; `nil` where the path leads to no place.
    func decider(at steps: ArraySlice<FactPath.Component>) -> Fact<PersonIdentifier>? {
        places.first { $0.path[...] == steps }?.decider
    }

    private func mapMembers(_ change: (Int, DecisionRule) -> DecisionRule) -> DecisionRule {
        func changed(_ rules: [DecisionRule]) -> [DecisionRule] {
            rules.enumerated().map { change($0.offset, $0.element) }
        }
        return switch self {
        case .decider: self
        case .all(let rules): .all(changed(rules))
        case .any(let rules): .any(changed(rules))
        case .atLeast(let count, let rules): .atLeast(count, of: changed(rules))
        case .majority(let rules): .majority(changed(rules))
        }
    }
}
