import StakeholderModel

/// Whose word reaches whom: influence, mandates, introductions and trust, and who is at odds with whom.
///
/// An arrow goes from whoever is heard to whoever hears them; so somebody's trust leads from whom they trust to them.
struct InfluenceNetwork {
    /// One bond between two people.
    struct Bond: Hashable {
        let from: PersonIdentifier
        let to: PersonIdentifier
        let kind: RelationKind
        let isAssumed: Bool

        /// Whether a word is carried along it.
        var carries: Bool { kind != .conflictsWith }
    }

    /// The bonds, in the order of the file.
    let bonds: [Bond]
    /// The people with a bond, in the order of the map.
    let bound: [PersonIdentifier]
    /// The people without one, in the order of the map.
    let unbound: [PersonIdentifier]

    /// - Parameters:
    ///   - map: the map.
    ///   - people: those whom the picture shows.
    init(_ map: AccountMap, among people: Set<PersonIdentifier>) {
        let bonds = map.relations.flatMap { relation -> [Bond] in
            guard relation.from != relation.to, people.contains(relation.from), people.contains(relation.to)
            else { return [] }
            return relation.kinds.items.compactMap { InfluenceNetwork.bond(relation, $0) }
        }
        let ends = Set(bonds.flatMap { [$0.from, $0.to] })
        self.bonds = bonds
        let shown = map.people.map(\.identifier).filter(people.contains)
        bound = shown.filter(ends.contains)
        unbound = shown.filter { !ends.contains($0) }
    }

    private static func bond(_ relation: Relation, _ fact: Fact<RelationKind>) -> Bond? {
        guard let kind = fact.value else { return nil }
        let isBackwards = kind == .trusts
        return Bond(
            from: isBackwards ? relation.to : relation.from,
            to: isBackwards ? relation.from : relation.to,
            kind: kind,
            isAssumed: fact.isAssumed
        )
    }
}
