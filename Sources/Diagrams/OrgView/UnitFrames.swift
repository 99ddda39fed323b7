import StakeholderModel

/// The units whose people stand together in the tree: joined by a reporting line, or under the same manager.
///
/// People of one unit who are apart get a frame each; one person alone gets none.
struct UnitFrames {
    let people: [Stakeholder]
    let names: CardNames

    func frames() -> [UnitFrame] {
        var groups = DisjointGroups(count: people.count)
        let positions = Dictionary(
            people.enumerated().map { ($0.element.identifier, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        var firstReport: [String: Int] = [:]
        for (position, person) in people.enumerated() {
            guard let unit = person.unit, let manager = person.manager.flatMap({ positions[$0] }) else {
                continue
            }
            if people[manager].unit == unit { groups.join(position, manager) }
            let siblings = "\(manager)/\(unit)"
            if let sibling = firstReport[siblings] { groups.join(position, sibling) }
            firstReport[siblings] = firstReport[siblings] ?? position
        }
        let members = Dictionary(grouping: people.indices, by: { groups.root(of: $0) })
        let together = members.keys.sorted().compactMap { members[$0] }.filter { $0.count > 1 }
        return together.enumerated().compactMap { number, positions in
            guard let first = positions.first, let unit = people[first].unit else { return nil }
            return UnitFrame(
                identifier: "unit-\(number + 1)",
                title: unit,
                members: positions.map { names.person(people[$0].identifier) }
            )
        }
    }
}

/// Groups that are joined one pair at a time (union by the smaller number, with path halving).
private struct DisjointGroups {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func root(of element: Int) -> Int {
        var current = element
        while parents[current] != current {
            parents[current] = parents[parents[current]]
            current = parents[current]
        }
        return current
    }

    mutating func join(_ one: Int, _ other: Int) {
        let roots = [root(of: one), root(of: other)].sorted()
        parents[roots[1]] = roots[0]
    }
}
