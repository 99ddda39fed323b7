/// On what a fact rests: who said it, when, and how they know.
public struct Evidence: Sendable, Hashable {
    /// Who or what the fact comes from; empty when nobody wrote it down.
    public var sources: [Source]
    /// The date written beside the fact. A source in the log gives a date too, which the analysis looks up.
    public var date: CalendarDate?
    /// How the source knows; `nil` when not written, which reads as `stated`.
    public var basis: Basis?

    /// Evidence from any number of sources; all empty by default.
    public init(sources: [Source] = [], date: CalendarDate? = nil, basis: Basis? = nil) {
        self.sources = sources
        self.date = date
        self.basis = basis
    }

    /// No source, no date, no basis.
    public static let none = Evidence()

    /// Whether nothing at all was written about where the fact comes from.
    public var isEmpty: Bool { self == .none }
}

/// Where a fact comes from.
public enum Source: Sendable, Hashable {
    /// A person on the client's side, or one who introduced us.
    case person(PersonIdentifier)
    /// One of our own people.
    case teamMember(TeamMemberIdentifier)
    /// A meeting in the log.
    case logEntry(LogEntryIdentifier)

    /// The identifier as the file writes it.
    public var text: String {
        switch self {
        case .person(let identifier): identifier.text
        case .teamMember(let identifier): identifier.text
        case .logEntry(let identifier): identifier.text
        }
    }
}
