public import StakeholderModel

/// Through whom the rivals reach the people of the account.
public struct RivalReach: Sendable {
    private let graphs: [RivalGraph]

    init(_ graphs: [RivalGraph]) { self.graphs = graphs }

    /// The strongest route of each rival that reaches a person, in the order of the file.
    public func bestRoutes(to person: PersonIdentifier) -> [(provider: ProviderIdentifier, route: Route)] {
        graphs.compactMap { graph in
            graph.bestRoute(to: person).map { (graph.rival.provider.identifier, $0) }
        }
    }
}

extension MapAnalysis {
    /// Through whom the rivals reach the people of the account, worked out when asked. A rival whose overlap with our
    /// offer is only assumed has no routes.
    public var rivalReach: RivalReach {
        RivalReach(rivals.compactMap { RivalGraph($0, peopleHops: reach.peopleHops, context: context) })
    }
}
