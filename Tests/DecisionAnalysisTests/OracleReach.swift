import StakeholderModel

/// Who reaches whom, from our own reading of "How we reach a decider".
struct OracleReach {
    let people: [Stakeholder]
    let numbers: [PersonIdentifier: Int]
    /// From us, opponents removed as carriers.
    let ours: [[OracleGraph.Path]]
    /// From us, opponents put back.
    let withOpponents: [[OracleGraph.Path]]
    /// From us, without opponents and skeptics as carriers, assumed and stale hops removed.
    let solid: [[OracleGraph.Path]]
    /// The hops between people.
    let peopleHops: [OracleGraph.Hop]

    init(_ facts: OracleFacts) {
        let map = facts.map
        people = map.people
        let numbers = Dictionary(uniqueKeysWithValues: zip(map.people.map(\.identifier), 1...))
        self.numbers = numbers
        let coverages = map.people.map(facts.coverage)
        let hops = OracleReach.hopsBetweenPeople(facts, numbers: numbers).filter { hop in
            !(map.people[hop.from - 1].external.value == true && coverages[hop.to - 1].isMet)
        }
        peopleHops = hops
        let accessHops = zip(1..., coverages).compactMap { number, coverage -> OracleGraph.Hop? in
            guard let tenths = OracleReach.tenths(of: coverage.level) else { return nil }
            return OracleGraph.Hop(
                from: 0,
                to: number,
                tenths: tenths,
                isAssumed: coverage.isAssumed,
                isStale: coverage.isStale
            )
        }
        let all = accessHops + hops
        let carrying = [nil] + map.people.map { OracleReach.carrying($0.stance.value) }
        func paths(_ hops: [OracleGraph.Hop], carriers: (Stance?) -> Bool) -> [[OracleGraph.Path]] {
            let chosen = zip(carrying, [nil] + map.people.map(Optional.some)).map { tenths, person in
                person.flatMap { carriers($0.stance.value) ? tenths : nil }
            }
            return OracleGraph(count: map.people.count, hops: hops, carrying: chosen).allPaths()
        }
        ours = paths(all) { $0 != .opponent }
        withOpponents = paths(all) { _ in true }
        solid = paths(all.filter { !$0.isAssumed && !$0.isStale }) { $0 != .opponent && $0 != .skeptic }
    }

    /// The paths of one rival, opponents of ours included.
    func paths(of rival: Provider) -> [[OracleGraph.Path]] {
        func hop(_ fact: Fact<PersonIdentifier>, _ tenths: Int) -> OracleGraph.Hop? {
            guard let number = fact.value.flatMap({ numbers[$0] }) else { return nil }
            return OracleGraph.Hop(
                from: 0,
                to: number,
                tenths: tenths,
                isAssumed: fact.isAssumed,
                isStale: false
            )
        }
        let first =
            rival.engagedBy.items.compactMap { hop($0, 8) }
            + rival.preferredBy.items.compactMap { hop($0, 9) }
            + rival.contact.items.compactMap { hop($0, 6) }
            + rival.ties.compactMap { tie in
                tie.kind.value.flatMap { kind in
                    hop(tie.kind.map { _ in tie.person }, kind == .ownsStakeIn ? 8 : 5)
                }
            }
        let carrying = [nil] + people.map { OracleReach.carryingForRival($0.stance.value) }
        return OracleGraph(count: people.count, hops: first + peopleHops, carrying: carrying).allPaths()
    }

    private static func hopsBetweenPeople(
        _ facts: OracleFacts,
        numbers: [PersonIdentifier: Int]
    ) -> [OracleGraph.Hop] {
        func hop(_ from: PersonIdentifier, _ to: PersonIdentifier, _ tenths: Int, _ fact: Fact<some Any>)
            -> OracleGraph.Hop?
        {
            guard let from = numbers[from], let to = numbers[to] else { return nil }
            return OracleGraph.Hop(
                from: from,
                to: to,
                tenths: tenths,
                isAssumed: fact.isAssumed,
                isStale: facts.isStale(fact.evidence)
            )
        }
        let related = facts.map.relations.flatMap { relation in
            relation.kinds.items.compactMap { kind -> OracleGraph.Hop? in
                switch kind.value {
                case .influences(.strong), .mandates: hop(relation.from, relation.to, 8, kind)
                case .influences(.medium): hop(relation.from, relation.to, 6, kind)
                case .influences: hop(relation.from, relation.to, 3, kind)
                case .introduces: hop(relation.from, relation.to, 5, kind)
                case .trusts: hop(relation.to, relation.from, 6, kind)
                case .conflictsWith, nil: nil
                }
            }
        }
        let managed = facts.map.people.compactMap { person in
            person.manager.flatMap { hop($0, person.identifier, 5, person.reportsTo) }
        }
        return related + managed
    }

    private static func tenths(of access: Access?) -> Int? {
        switch access {
        case .brief: 4
        case .multiple: 7
        case .inDepth: 9
        case nil, .some(.none): nil
        }
    }

    private static func carrying(_ stance: Stance?) -> Int {
        switch stance {
        case .advocate: 10
        case .supporter: 9
        case .neutral: 6
        case nil: 5
        case .skeptic: 2
        // Never used by ours; with opponents put back only the way itself counts.
        case .opponent: 1
        }
    }

    private static func carryingForRival(_ stance: Stance?) -> Int {
        switch stance {
        case .opponent: 10
        case .skeptic: 8
        case .neutral: 6
        case nil: 5
        case .supporter: 4
        case .advocate: 3
        }
    }
}
