/// Who has to say yes: one decider, or several joined by a rule of decision, nested at will.
///
/// A decider is a fact of its own, so `unknown` can stand wherever a name can.
public indirect enum DecisionRule: Sendable, Hashable {
    /// One decider.
    case decider(Fact<PersonIdentifier>)
    /// Everyone has to say yes.
    case all([DecisionRule])
    /// One yes is enough.
    case any([DecisionRule])
    /// So many votes are needed.
    case atLeast(Int, of: [DecisionRule])
    /// More than half of the votes.
    case majority([DecisionRule])
}

extension DecisionRule {
    /// Every place for a decider, in the order of the file, with its path below the rule.
    public var places: [(path: [FactPath.Component], decider: Fact<PersonIdentifier>)] {
        switch self {
        case .decider(let fact): [([], fact)]
        case .all(let rules): DecisionRule.places(in: rules, below: [.key(.all)])
        case .any(let rules): DecisionRule.places(in: rules, below: [.key(.any)])
        case .atLeast(_, let rules): DecisionRule.places(in: rules, below: [.key(.of)])
        case .majority(let rules): DecisionRule.places(in: rules, below: [.key(.majority)])
        }
    }

    private static func places(
        in rules: [DecisionRule],
        below prefix: [FactPath.Component]
    ) -> [(path: [FactPath.Component], decider: Fact<PersonIdentifier>)] {
        rules.enumerated().flatMap { index, rule in
            rule.places.map { (path: prefix + [.index(index)] + $0.path, decider: $0.decider) }
        }
    }

    /// The people named, known or assumed, in the order of the file, each once.
    public var people: [PersonIdentifier] {
        var seen: Set<PersonIdentifier> = []
        return places.compactMap(\.decider.value).filter { seen.insert($0).inserted }
    }

    /// Whether two rules say the same, whatever each rests on: evidence and certainty do not count.
    public func isEquivalent(to other: DecisionRule) -> Bool {
        withoutEvidence == other.withoutEvidence
    }

    private var withoutEvidence: DecisionRule {
        switch self {
        case .decider(let fact):
            if let value = fact.value { .decider(.known(value)) } else { .decider(.unknown(.none)) }
        case .all(let rules): .all(rules.map(\.withoutEvidence))
        case .any(let rules): .any(rules.map(\.withoutEvidence))
        case .atLeast(let count, let rules): .atLeast(count, of: rules.map(\.withoutEvidence))
        case .majority(let rules): .majority(rules.map(\.withoutEvidence))
        }
    }
}
