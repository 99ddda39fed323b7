/// What somebody checked does not apply to this deal.
public struct RuledOut: Sendable, Hashable {
    /// What was checked.
    public enum Expectation: Sendable, Hashable {
        case role(Role)
        case gate(GateKind)
    }

    /// What does not apply.
    public var what: Expectation
    /// Why, as written.
    public var because: String?

    /// An expectation that does not apply here.
    public init(_ what: Expectation, because: String? = nil) {
        self.what = what
        self.because = because
    }
}

/// A finding that the team has seen and lives with.
public struct AcceptedRisk: Sendable, Hashable {
    /// The rule, by code or name, as written.
    public var rule: String
    /// What the finding is about; every subject of the rule when not written.
    public var about: ObjectReference?
    /// Why, as written.
    public var because: String?
    /// Who accepted it, as written.
    public var by: String?
    /// Until when; the finding comes back afterwards.
    public var until: CalendarDate?

    /// A rule that the team accepts.
    public init(rule: String) { self.rule = rule }
}
