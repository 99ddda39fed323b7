/// A subject about which two maps do not state the same.
public struct ObjectDifference: Sendable, Hashable {
    /// What the second map has of it, as against the first.
    public enum Kind: String, Sendable, Hashable {
        case added
        case gone
        case changed
        /// Only the identifier is another one.
        case renamed
    }

    /// Which subject, as the second map calls it; one that is gone as the first does.
    public let subject: StatedSubject
    /// What the first map states; `nil` where it has no such subject.
    public let before: StatedObject?
    /// What the second map states; `nil` where it has no such subject.
    public let after: StatedObject?
    /// The identifier that the first map has for it, where it is another one.
    public let formerIdentifier: String?
    /// The keys under which they do not state the same; all that are stated where only one map has the subject.
    public let statements: [StatementDifference]

    /// What happened to it.
    public var kind: Kind {
        if before == nil { return .added }
        if after == nil { return .gone }
        return statements.isEmpty ? .renamed : .changed
    }

    /// What is different under a key.
    public func statement(_ key: MapKey) -> StatementDifference? { statements.first { $0.key == key } }

    /// Compares what two maps state of one subject; `nil` when they state the same under the same identifier.
    init?(_ before: StatedObject?, _ after: StatedObject?, formerIdentifier: String?) {
        guard let present = after ?? before else { return nil }
        subject = present.subject
        self.before = before
        self.after = after
        self.formerIdentifier = formerIdentifier
        let keys = (after?.statements ?? []).map(\.key) + (before?.statements ?? []).map(\.key)
        var seen: Set<MapKey> = []
        statements = keys.filter { seen.insert($0).inserted }.compactMap { key in
            StatementDifference(before?.statement(key), after?.statement(key))
        }
        guard before == nil || after == nil || !statements.isEmpty || formerIdentifier != nil else {
            return nil
        }
    }
}
