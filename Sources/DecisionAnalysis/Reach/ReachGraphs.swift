import StakeholderModel

/// The graphs of who carries our word, each with other people or hops left out.
struct ReachGraphs: Sendable {
    /// Opponents reach nobody for us: the graph of routes, chokepoints and best routes.
    let ours: CarrierGraph
    /// With opponents put back, to tell "blocked" from "unmapped".
    let throughOpponents: CarrierGraph
    /// Without skeptics, assumed hops and stale hops: what a solid route is made of.
    let solid: CarrierGraph
    /// The hops from us to the people whom we met.
    let accessHops: [Hop]
    /// The hops between people, which rivals use too.
    let peopleHops: [Hop]

    init(_ context: DealContext) {
        let collector = HopCollector(context)
        let people = context.map.people.map(\.identifier)
        let stances = Dictionary(
            context.map.people.map { ($0.identifier, $0.stance.value) },
            uniquingKeysWith: { first, _ in first }
        )
        func stance(_ hop: Hop) -> Stance? { hop.from.person.flatMap { stances[$0] ?? nil } }
        let carrying = { (person: PersonIdentifier) in StrengthTable.carrying(for: stances[person] ?? nil) }

        accessHops = collector.accessHops()
        peopleHops = collector.peopleHops()
        let all = accessHops + peopleHops
        let friendly = all.filter { stance($0) != .opponent }
        let unskeptical = friendly.filter { stance($0) != .skeptic }
        throughOpponents = CarrierGraph(people: people, hops: all, carrying: carrying)
        ours = CarrierGraph(people: people, hops: friendly, carrying: carrying)
        solid = CarrierGraph(
            people: people,
            hops: unskeptical.filter { !$0.isAssumed && !$0.isStale },
            carrying: carrying
        )
    }
}
