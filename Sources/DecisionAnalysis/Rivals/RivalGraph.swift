import StakeholderModel

/// The routes of one rival to the people of the account. A rival whose overlap is only assumed has none.
struct RivalGraph: Sendable {
    let rival: Rival
    private let graph: CarrierGraph

    init?(_ rival: Rival, peopleHops: [Hop], context: DealContext) {
        guard rival.overlap == .known else { return nil }
        self.rival = rival
        let index = context.index
        graph = CarrierGraph(
            people: context.map.people.map(\.identifier),
            hops: RivalGraph.startingHops(of: rival.provider, context: context) + peopleHops,
            carrying: { StrengthTable.carryingForRival(index.person($0)?.stance.value) }
        )
    }

    func bestStrength(to person: PersonIdentifier) -> Strength? { graph.bestStrength(to: person) }

    /// Whether their best route to a person is at least as strong as one of ours.
    func isCloser(to person: PersonIdentifier, than strength: Strength) -> Bool {
        bestStrength(to: person).map { $0 >= strength } ?? false
    }

    func bestRoute(to person: PersonIdentifier) -> Route? { graph.bestRoute(to: person) }

    private static func startingHops(of provider: Provider, context: DealContext) -> [Hop] {
        let path = FactPath.provider(provider.identifier)
        let start = Hop.Origin.rival(provider.identifier)
        func hops(
            _ list: FactList<PersonIdentifier>,
            _ key: MapKey,
            _ reason: Hop.Reason,
            _ strength: Strength
        )
            -> [Hop]
        {
            list.items.enumerated().compactMap { position, fact in
                guard let person = fact.value else { return nil }
                return Hop(
                    from: start,
                    to: person,
                    reason: reason,
                    isAssumed: fact.isAssumed,
                    isStale: context.isStale(fact.evidence),
                    strength: strength,
                    path: path.key(key).index(position)
                )
            }
        }
        let ties = provider.ties.enumerated().compactMap { position, tie -> Hop? in
            guard let kind = tie.kind.value else { return nil }
            return Hop(
                from: start,
                to: tie.person,
                reason: .tie(kind),
                isAssumed: tie.kind.isAssumed,
                isStale: context.isStale(tie.kind.evidence),
                strength: StrengthTable.strength(of: kind),
                path: path.key(.ties).index(position)
            )
        }
        return hops(provider.engagedBy, .engagedBy, .engaged, StrengthTable.engagedBy)
            + hops(provider.preferredBy, .preferredBy, .preferred, StrengthTable.preferredBy)
            + hops(provider.contact, .contact, .contact, StrengthTable.contact) + ties
    }
}
