import StakeholderModel

/// Every hop that a map allows, before anybody is left out as a carrier.
struct HopCollector {
    let context: DealContext
    private var map: AccountMap { context.map }

    init(_ context: DealContext) { self.context = context }

    /// From us to every person our side has met.
    func accessHops() -> [Hop] {
        map.people.compactMap { person in
            let access = context.index.access(to: person)
            guard let level = access.level, let strength = StrengthTable.strength(of: level) else {
                return nil
            }
            return Hop(
                from: .us,
                to: person.identifier,
                reason: .access(level),
                isAssumed: access.isAssumed,
                isStale: context.isStale(access.date),
                strength: strength,
                path: access.path
            )
        }
    }

    /// Between people: relations and management. An external person carries only to people whom we have not met.
    func peopleHops() -> [Hop] {
        let met = Set(map.people.filter { context.index.access(to: $0).isMet }.map(\.identifier))
        let external = Set(map.people.filter(\.isExternal).map(\.identifier))
        return (relationHops() + managementHops()).filter { hop in
            guard let carrier = hop.from.person, external.contains(carrier) else { return true }
            return !met.contains(hop.to)
        }
    }

    private func relationHops() -> [Hop] {
        map.relations.enumerated().flatMap { position, relation in
            relation.kinds.items.enumerated().compactMap { item, fact in
                relationHop(relation, fact, at: .relation(at: position).index(item))
            }
        }
    }

    private func relationHop(_ relation: Relation, _ fact: Fact<RelationKind>, at path: FactPath) -> Hop? {
        guard let kind = fact.value, let strength = StrengthTable.strength(of: kind) else { return nil }
        // Whoever is trusted reaches the one who trusts.
        let isBackwards = kind == .trusts
        return Hop(
            from: .person(isBackwards ? relation.to : relation.from),
            to: isBackwards ? relation.from : relation.to,
            reason: .relation(kind),
            isAssumed: fact.isAssumed,
            isStale: context.isStale(fact.evidence),
            strength: strength,
            path: path
        )
    }

    private func managementHops() -> [Hop] {
        map.people.compactMap { person in
            guard let manager = person.manager else { return nil }
            return Hop(
                from: .person(manager),
                to: person.identifier,
                reason: .manages,
                isAssumed: person.reportsTo.isAssumed,
                isStale: context.isStale(person.reportsTo.evidence),
                strength: StrengthTable.manages,
                path: .person(person.identifier).key(.reportsTo)
            )
        }
    }
}
