/// One of the people on our side. They decide nothing at the client's.
public struct TeamMember: Sendable, Hashable {
    /// The key in the file.
    public internal(set) var identifier: TeamMemberIdentifier
    /// The name, as written.
    public var name: String?
    /// The title, as written.
    public var title: String?
    /// Free notes, as written.
    public var notes: String?

    /// One of us of whom nothing more is written.
    public init(_ identifier: TeamMemberIdentifier) { self.identifier = identifier }

    /// What a sentence calls them: the name, else the title, else the identifier.
    public var displayName: String { name ?? title ?? identifier.text }
}
