import StakeholderModel

/// The fact that a question asks for, where its answer can change a verdict.
///
/// A fact path says where a fact stands; this says what it is. What no verdict rests on (an amount, a date, a role that
/// nobody has) is none of these: its answer unlocks nothing.
enum AskedFact: Sendable, Hashable {
    /// Where a rule of decision stands.
    enum RuleHome: Sendable, Hashable {
        case allocation(BudgetIdentifier)
        case gate(GateIdentifier)
        case veto(GateIdentifier, Int)
    }

    /// Who decides, in a whole rule or at one place in it.
    case decision(RuleHome, steps: [FactPath.Component])
    case stance(PersonIdentifier)
    case access(PersonIdentifier)
    case manager(PersonIdentifier)
    case role(PersonIdentifier, Int)
    case holder(BudgetIdentifier, Int)
    /// Who holds a budget, when nobody is known to.
    case holders(BudgetIdentifier)
    case status(GateIdentifier)
    /// What a provider is to us: competing, complementary, internal.
    case providerRelation(ProviderIdentifier)
    /// A person who engaged or prefers a provider, or is its contact.
    case providerPerson(ProviderIdentifier, MapKey, Int)
    case tie(ProviderIdentifier, Int)
    /// One bond of a relation, by the positions of both.
    case bond(Int, Int)
    /// Which budget the deal draws on, when the map has none.
    case budgets
    case usualGate(GateKind)
}

extension AskedFact {
    /// `nil` for a path to something on which no verdict rests.
    init?(_ path: FactPath) {
        let steps = path.components
        guard steps != FactPath.map(.budgets).components else {
            self = .budgets
            return
        }
        guard steps.count > 2, case .key(let section) = steps[0] else { return nil }
        if section == .gates, steps[1] == .key(.kind), case .identifier(let text) = steps[2] {
            guard let kind = GateKind(rawValue: text) else { return nil }
            self = .usualGate(kind)
            return
        }
        if section == .relations, case .index(let relation) = steps[1], case .index(let bond) = steps[2] {
            self = .bond(relation, bond)
            return
        }
        guard case .identifier(let text) = steps[1], case .key(let key) = steps[2] else { return nil }
        self.init(section: section, object: text, key: key, below: Array(steps.dropFirst(3)))
    }

    private init?(section: MapKey, object text: String, key: MapKey, below rest: [FactPath.Component]) {
        let position: Int? = if case .index(let index) = rest.first { index } else { nil }
        switch (section, key) {
        case (.people, .stance): self = .stance(PersonIdentifier(text))
        case (.people, .access): self = .access(PersonIdentifier(text))
        case (.people, .reportsTo): self = .manager(PersonIdentifier(text))
        case (.people, .roles):
            guard let position else { return nil }
            self = .role(PersonIdentifier(text), position)
        case (.budgets, .allocatedBy): self = .decision(.allocation(BudgetIdentifier(text)), steps: rest)
        case (.budgets, .heldBy):
            let budget = BudgetIdentifier(text)
            self = position.map { .holder(budget, $0) } ?? .holders(budget)
        case (.gates, .decidedBy): self = .decision(.gate(GateIdentifier(text)), steps: rest)
        case (.gates, .vetoedBy):
            guard let position else { return nil }
            self = .decision(.veto(GateIdentifier(text), position), steps: Array(rest.dropFirst()))
        case (.gates, .status): self = .status(GateIdentifier(text))
        case (.providers, .relation): self = .providerRelation(ProviderIdentifier(text))
        case (.providers, .engagedBy), (.providers, .preferredBy), (.providers, .contact):
            guard let position else { return nil }
            self = .providerPerson(ProviderIdentifier(text), key, position)
        case (.providers, .ties):
            guard let position else { return nil }
            self = .tie(ProviderIdentifier(text), position)
        default: return nil
        }
    }
}
