/// What a kind of deal usually has: the roles to meet and the gates to pass.
///
/// A playbook is data. It never says that something is wrong, only what nobody may forget to ask.
public struct Playbook: Sendable, Hashable {
    /// The name by which a map asks for it, such as `training-fr`.
    public var name: String
    /// What it is called in a report.
    public var title: Wording
    /// The roles that this kind of deal usually has.
    public var roles: [ExpectedRole]
    /// The gates that this kind of deal usually passes, in their usual order.
    public var gates: [ExpectedGate]

    /// A playbook from its parts.
    public init(name: String, title: Wording, roles: [ExpectedRole], gates: [ExpectedGate]) {
        self.name = name
        self.title = title
        self.roles = roles
        self.gates = gates
    }

    /// What is expected of a kind of gate, if anything.
    public func expectation(of kind: GateKind) -> ExpectedGate? { gates.first { $0.kind == kind } }
}

/// Roles of which a deal of this kind usually has at least one.
public struct ExpectedRole: Sendable, Hashable {
    /// Any of these fulfils the expectation; the first one names it.
    public var anyOf: [Role]
    /// When the expectation holds.
    public var when: Condition
    /// What to ask when nobody on the map has the role.
    public var question: Wording
    /// Where the expectation comes from.
    public var source: String

    /// An expectation of a role.
    public init(anyOf: [Role], when: Condition, question: Wording, source: String) {
        self.anyOf = anyOf
        self.when = when
        self.question = question
        self.source = source
    }
}

/// A gate that a deal of this kind usually passes.
public struct ExpectedGate: Sendable, Hashable {
    /// What is passed.
    public var kind: GateKind
    /// When the expectation holds.
    public var when: Condition
    /// The kinds of gate that usually come before.
    public var after: [GateKind]
    /// How long it usually takes.
    public var usualDuration: CalendarDuration?
    /// What to ask when the map does not have it.
    public var question: Wording
    /// Where the expectation comes from.
    public var source: String

    /// An expectation of a gate.
    public init(
        kind: GateKind,
        when: Condition,
        after: [GateKind],
        usualDuration: CalendarDuration?,
        question: Wording,
        source: String
    ) {
        self.kind = kind
        self.when = when
        self.after = after
        self.usualDuration = usualDuration
        self.question = question
        self.source = source
    }
}
