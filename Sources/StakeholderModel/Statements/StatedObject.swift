/// What a statement is about: the deal itself, one of its objects, or a line that has no identifier.
public enum StatedSubject: Sendable, Hashable {
    /// The deal: what stands at the top of the file.
    case deal
    /// Why the client would buy.
    case need
    /// Whatever has an identifier.
    case object(ObjectReference)
    /// What binds one person to another.
    case relation(from: PersonIdentifier, to: PersonIdentifier)
    /// Something that was heard in a meeting. All that was heard there has this one subject.
    case signal(LogEntryIdentifier)
    /// What does not apply to this deal.
    case ruledOut(RuledOut.Expectation)
    /// A finding that the team lives with.
    case accepted(rule: String, about: ObjectReference?)
}

/// Everything that a map states about one subject.
public struct StatedObject: Sendable, Hashable {
    /// What it is about.
    public let subject: StatedSubject
    /// What is stated, in the order of the documentation; a key of which nobody asked is not there.
    public let statements: [Statement]

    /// Statements about one subject.
    init(_ subject: StatedSubject, _ statements: [Statement?]) {
        self.subject = subject
        self.statements = statements.compactMap(\.self)
    }

    /// What is stated under a key.
    public func statement(_ key: MapKey) -> Statement? { statements.first { $0.key == key } }
}
