/// A key under which two maps do not state the same.
public struct StatementDifference: Sendable, Hashable {
    /// One fact as it stands in both maps; `nil` where it does not.
    public struct FactChange: Sendable, Hashable {
        /// In the first map.
        public let before: Fact<StatedValue>?
        /// In the second map.
        public let after: Fact<StatedValue>?

        /// Whether both have one value, so that only how sure it is or who says so is another.
        public var isSameValue: Bool { before?.value?.understood == after?.value?.understood }
    }

    /// What the first map states; `nil` for nothing.
    public let before: Statement?
    /// What the second map states; `nil` for nothing.
    public let after: Statement?
    /// The facts that are not the same: those of the second map in its order, then those that only the first has. None when
    /// all that is new is that a list is stated to be empty.
    public let facts: [FactChange]

    /// The key.
    public var key: MapKey { after?.key ?? before?.key ?? .notes }

    /// Compares as a reader understands: the order of a list, of sources and of the members of a rule says nothing, and
    /// neither does the basis that holds where none is written. `nil` when both state the same.
    init?(_ before: Statement?, _ after: Statement?) {
        guard before != nil || after != nil else { return nil }
        self.before = before
        self.after = after
        let isList = before?.isList ?? true && after?.isList ?? true
        let (old, new) = (before?.facts ?? [], after?.facts ?? [])
        facts = isList ? StatementDifference.items(old, new) : StatementDifference.single(old, new)
        let isStatedOtherwise = (before == nil) != (after == nil) || before?.isList != after?.isList
        guard !facts.isEmpty || isStatedOtherwise else { return nil }
    }

    private static func single(_ old: [Fact<StatedValue>], _ new: [Fact<StatedValue>]) -> [FactChange] {
        guard old.count < 2, new.count < 2 else { return items(old, new) }
        if let before = old.first, let after = new.first, before.understood == after.understood { return [] }
        return [FactChange(before: old.first, after: new.first)]
    }

    /// Joins the items that state the same value; what states it otherwise is a change.
    private static func items(_ old: [Fact<StatedValue>], _ new: [Fact<StatedValue>]) -> [FactChange] {
        var left = old
        var rest: [Fact<StatedValue>] = []
        for fact in new {
            guard let same = left.firstIndex(where: { $0.understood == fact.understood }) else {
                rest.append(fact)
                continue
            }
            left.remove(at: same)
        }
        let present = rest.map { fact in
            let same = left.firstIndex { $0.value?.understood == fact.value?.understood }
            return FactChange(before: same.map { left.remove(at: $0) }, after: fact)
        }
        return present + left.map { FactChange(before: $0, after: nil) }
    }
}

extension Statement {
    /// The statement in the one form of all that say the same; the order of a list is another matter.
    var understood: Statement { Statement(key, isList: isList, facts: facts.map(\.understood)) }
}

extension Fact<StatedValue> {
    /// The fact in the one form of all that say the same.
    var understood: Fact<StatedValue> {
        switch self {
        case .notAsked: .notAsked
        case .unknown(let evidence): .unknown(evidence.understood)
        case .assumed(let value, let evidence): .assumed(value.understood, evidence.understood)
        case .known(let value, let evidence): .known(value.understood, evidence.understood)
        }
    }
}

extension Evidence {
    fileprivate var understood: Evidence {
        Evidence(
            sources: sources.sorted { $0.text < $1.text },
            date: date,
            basis: basis == .stated ? nil : basis
        )
    }
}

extension StatedValue {
    fileprivate var understood: StatedValue {
        guard case .rule(let rule) = self else { return self }
        return .rule(rule.understood)
    }
}

extension DecisionRule {
    /// The rule with the members of each list in one order. The depth of rules is limited by the reader.
    fileprivate var understood: DecisionRule {
        switch self {
        case .decider(.known(let person, let evidence)): .decider(.known(person, evidence.understood))
        case .decider(.assumed(let person, let evidence)): .decider(.assumed(person, evidence.understood))
        case .decider(.unknown(let evidence)): .decider(.unknown(evidence.understood))
        case .decider(.notAsked): self
        case .all(let rules): .all(DecisionRule.sorted(rules))
        case .any(let rules): .any(DecisionRule.sorted(rules))
        case .majority(let rules): .majority(DecisionRule.sorted(rules))
        case .atLeast(let votes, let rules): .atLeast(votes, of: DecisionRule.sorted(rules))
        }
    }

    private static func sorted(_ rules: [DecisionRule]) -> [DecisionRule] {
        let keyed = rules.map(\.understood).map { (rule: $0, key: $0.sortKey) }
        return keyed.sorted { $0.key < $1.key }.map(\.rule)
    }

    /// A text that is the same for the same rule.
    private var sortKey: String {
        switch self {
        case .decider(let fact):
            "\(fact.knowledge.rawValue) \(fact.value?.text ?? "") \(fact.evidence.sortKey)"
        case .all(let rules): "all(\(rules.map(\.sortKey).joined(separator: ",")))"
        case .any(let rules): "any(\(rules.map(\.sortKey).joined(separator: ",")))"
        case .majority(let rules): "majority(\(rules.map(\.sortKey).joined(separator: ",")))"
        case .atLeast(let votes, let rules): "\(votes)(\(rules.map(\.sortKey).joined(separator: ",")))"
        }
    }
}

extension Evidence {
    fileprivate var sortKey: String {
        sources.map(\.text).joined(separator: " ") + "/" + (date?.description ?? "") + "/"
            + (basis?.rawValue ?? "")
    }
}
