/// One meeting or call, and what was heard in it.
public struct LogEntry: Sendable, Hashable {
    /// The key of the entry: its `id`, else its date.
    public internal(set) var identifier: LogEntryIdentifier
    /// When it was.
    public var date: Fact<CalendarDate> = .notAsked
    /// Whom we met.
    public var with: FactList<PersonIdentifier> = .notAsked
    /// Who of us was there.
    public var by: FactList<TeamMemberIdentifier> = .notAsked
    /// What was heard.
    public var heard: [Signal] = []
    /// Free notes, as written.
    public var notes: String?

    /// An entry of which nothing is written yet.
    public init(_ identifier: LogEntryIdentifier) { self.identifier = identifier }
}

/// A sentence heard in a meeting.
public struct Signal: Sendable, Hashable {
    /// The words, as heard.
    public var quote: String?
    /// Who said it.
    public var says: Fact<PersonIdentifier> = .notAsked
    /// What it is about.
    public var about: Fact<ObjectReference> = .notAsked
    /// How it sounded.
    public var flag: Fact<SignalFlag> = .notAsked
    /// What our side did about it; `nil` while nobody answered.
    public var answered: Answer?

    /// A signal of which nothing is written yet.
    public init() {}
}

/// What our side did about a signal.
public struct Answer: Sendable, Hashable {
    /// When.
    public var date: CalendarDate?
    /// Who: one of us, or somebody on the client's side.
    public var by: Source?
    /// What, as written.
    public var what: String?

    /// An answer; every part can be left out.
    public init(date: CalendarDate? = nil, by: Source? = nil, what: String? = nil) {
        self.date = date
        self.by = by
        self.what = what
    }
}
