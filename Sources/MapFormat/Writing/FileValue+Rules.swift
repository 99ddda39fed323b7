import StakeholderModel

/// Rules of decision in the notation of the file.
extension FileValue {
    /// A rule with its state of knowledge; `nil` when nobody asked.
    static func rule(_ fact: Fact<DecisionRule>) -> FileValue? {
        switch fact {
        case .notAsked: return nil
        case .unknown(let evidence): return self.fact(Fact<String>.unknown(evidence)) { $0 }
        // The state and the evidence of a rule of one decider are those of the decider.
        case .known(.decider(let decider), _), .assumed(.decider(let decider), _):
            return self.fact(decider, \.text)
        case .known(let rule, let evidence):
            let value = composite(rule)
            return evidence.isEmpty ? value : longForm(value, evidence)
        case .assumed(let rule, let evidence): return longForm(composite(rule), evidence, isAssumed: true)
        }
    }

    /// A list of rules, each of which has to be won; `nil` when nobody asked.
    static func rules(_ list: FactList<DecisionRule>) -> FileValue? {
        list.isStated ? .list(list.items.compactMap(rule)) : nil
    }

    /// A rule below another one. The depth of rules is limited by the reader.
    private static func composite(_ rule: DecisionRule) -> FileValue {
        switch rule {
        case .decider(let fact): self.fact(fact, \.text) ?? .text("unknown")
        case .all(let rules): .object([FileEntry(.all, members(rules))])
        case .any(let rules): .object([FileEntry(.any, members(rules))])
        case .majority(let rules): .object([FileEntry(.majority, members(rules))])
        case .atLeast(let votes, let rules):
            .object([FileEntry(.atLeast, .text(String(votes))), FileEntry(.of, members(rules))])
        }
    }

    private static func members(_ rules: [DecisionRule]) -> FileValue { .list(rules.map(composite)) }
}
