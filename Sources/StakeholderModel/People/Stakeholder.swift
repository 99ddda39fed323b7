/// A person on the client's side of the deal, or, with a `count`, a group who act alike.
public struct Stakeholder: Sendable, Hashable {
    /// The key of the person in the file.
    public internal(set) var identifier: PersonIdentifier
    /// The name, as written.
    public var name: String?
    /// The title, as written.
    public var title: String?
    /// The part of the organisation, as written.
    public var unit: String?
    /// Free notes, as written.
    public var notes: String?
    /// What the person wants for themselves, as written.
    public var wants: [String] = []
    /// When they joined the organisation.
    public var joined: Fact<CalendarDate> = .notAsked
    /// Whether they work elsewhere: an introducer, a consultant.
    public var external: Fact<Bool> = .notAsked
    /// How many people this stands for; a single person when never asked.
    public var count: Fact<Int> = .notAsked
    /// What they do in this decision.
    public var roles: FactList<Role> = .notAsked
    /// How they stand towards our offer.
    public var stance: Fact<Stance> = .notAsked
    /// Their weight on this decision.
    public var influence: Fact<Influence> = .notAsked
    /// How well we cover them, as written; the analysis adds what the log shows.
    public var access: Fact<Access> = .notAsked
    /// Who on our side met them.
    public var metBy: FactList<TeamMemberIdentifier> = .notAsked
    /// The manager, or the statement that there is none.
    public var reportsTo: Fact<ReportingLine> = .notAsked
    /// Managers beside the reporting line.
    public var dottedTo: FactList<PersonIdentifier> = .notAsked

    /// A person of whom nothing is known yet.
    public init(_ identifier: PersonIdentifier) { self.identifier = identifier }
}

/// To whom a person reports.
public enum ReportingLine: Sendable, Hashable {
    /// Another stakeholder.
    case manager(PersonIdentifier)
    /// Nobody: the top of the organisation.
    case none

    /// The manager, if there is one.
    public var manager: PersonIdentifier? {
        guard case .manager(let identifier) = self else { return nil }
        return identifier
    }
}
