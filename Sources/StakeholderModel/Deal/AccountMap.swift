/// Everything one file says about one deal: the buying committee, the money, the gates, the log.
///
/// A map is a plain value. It says what was written, not what follows from it: that is the analysis' business.
public struct AccountMap: Sendable, Hashable {
    /// The client, as written.
    public var account: String
    /// The deal, as written.
    public var deal: String?
    /// How many people work at the client's.
    public var headcount: Fact<Int> = .notAsked
    /// The country whose law holds.
    public var country: Fact<CountryCode> = .notAsked
    /// The client's line of business.
    public var sector: Fact<String> = .notAsked
    /// Whether public procurement law holds.
    public var publicSector: Fact<Bool> = .notAsked
    /// The currency of amounts without one.
    public var currency: CurrencyCode?
    /// The language in which the map's people are told about it.
    public var language: Language?
    /// The playbook, by name or path.
    public var playbook: String?
    /// The reference date written in the file.
    public var asOf: CalendarDate?
    /// When we want the signature.
    public var closeBy: Fact<CalendarDate> = .notAsked
    /// When the client needs it.
    public var neededBy: Fact<CalendarDate> = .notAsked
    /// What somebody checked does not apply.
    public var ruledOut: [RuledOut] = []
    /// Why the client would buy.
    public var need = Need()
    /// The people on our side.
    public var us: [TeamMember] = []
    /// The stakeholders.
    public var people: [Stakeholder] = []
    /// What we offer.
    public var offers: [Offer] = []
    /// The other providers.
    public var providers: Roster<Provider> = .notAsked
    /// The lines of money.
    public var budgets: Roster<Budget> = .notAsked
    /// The declared gates.
    public var gates: [Gate] = []
    /// What binds people to each other.
    public var relations: [Relation] = []
    /// The meetings.
    public var log: [LogEntry] = []
    /// The findings that the team lives with.
    public var accepted: [AcceptedRisk] = []

    /// A map of an account on which nothing else is known yet.
    public init(account: String) { self.account = account }
}
