/// Two maps of one deal in which the same object has the same identifier.
///
/// An object whose identifier was changed in the file is recognised, see ``ObjectMatching``, and the first map is taken with
/// the identifiers of the second, so that nothing that refers to the object looks changed.
public struct MapPair: Sendable {
    /// The first map, with the identifiers of the second.
    public let before: AccountMap
    /// The second map.
    public let after: AccountMap
    /// For each object that the second map calls otherwise, the identifier that the first has for it.
    private let formerIdentifiers: [ObjectReference: String]

    /// Pairs two maps.
    ///
    /// - Complexity: linear in both maps for each round in which something renamed is found; there are few.
    public init(_ before: AccountMap, _ after: AccountMap) {
        let matching = ObjectMatching(before, after)
        self.before = before.renamed(IdentifierRenaming(names: matching.names))
        self.after = after
        formerIdentifiers = matching.formerIdentifiers
    }

    private init(_ before: AccountMap, _ after: AccountMap, _ formerIdentifiers: [ObjectReference: String]) {
        self.before = before
        self.after = after
        self.formerIdentifiers = formerIdentifiers
    }

    /// What the first map calls a subject, where it is another identifier.
    public func formerIdentifier(of subject: StatedSubject) -> String? {
        guard case .object(let object) = subject else { return nil }
        return formerIdentifiers[object]
    }

    /// Both maps without names, the same object called the same in both; of what was renamed nothing is told.
    public func redacted(in language: Language) -> (before: Redaction, after: Redaction) {
        let both = after.joined(with: before)
        return (
            Redaction(of: before, among: both, in: language), Redaction(of: after, among: both, in: language)
        )
    }

    /// A pair of maps in which every object has its identifier already.
    public init(alike before: AccountMap, _ after: AccountMap) { self.init(before, after, [:]) }
}

extension AccountMap {
    /// A map with the objects and texts of two, to give each of them one name without a name.
    fileprivate func joined(with other: AccountMap) -> AccountMap {
        var map = self
        map.us += other.us
        map.people += other.people
        map.offers += other.offers
        map.providers = .listed(providers.elements + other.providers.elements)
        map.budgets = .listed(budgets.elements + other.budgets.elements)
        map.gates += other.gates
        map.log += other.log
        return map
    }
}
