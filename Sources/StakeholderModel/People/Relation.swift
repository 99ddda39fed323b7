/// What binds one person to another, as one line of the file says it: `dg -> formation: mandates`.
public struct Relation: Sendable, Hashable {
    /// Who acts.
    public var from: PersonIdentifier
    /// On whom.
    public var to: PersonIdentifier
    /// One or several bonds, each with its own evidence.
    public var kinds: FactList<RelationKind>

    /// A line of the file.
    public init(from: PersonIdentifier, to: PersonIdentifier, kinds: FactList<RelationKind>) {
        self.from = from
        self.to = to
        self.kinds = kinds
    }
}
