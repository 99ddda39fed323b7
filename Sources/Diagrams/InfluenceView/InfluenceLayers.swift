import StakeholderModel

/// The columns of the influence network: on the right who decides, to the left of each whoever sways them.
///
/// Bonds that lead round are cut where they lead away from who decides; then everybody stands as far to the right as their
/// bonds allow (longest paths; Sugiyama, Tagawa, Toda, "Methods for visual understanding of hierarchical system structures",
/// 1981).
struct InfluenceLayers {
    /// The people of each column, from the left.
    let columns: [[PersonIdentifier]]
    /// How many columns on the right hold those who decide; none when nobody is known to.
    let decidingColumns: Int

    /// Beyond so many people a layer takes several columns.
    private static let fewestRows = 9

    /// - Parameters:
    ///   - network: the bonds.
    ///   - deciders: who decides; `true` for those with the last word.
    init(_ network: InfluenceNetwork, deciders: [PersonIdentifier: Bool]) {
        let levels = InfluenceLayers.levels(network, deciders: deciders)
        let order = InfluenceLayers.order(network, levels: levels, deciders: deciders)
        let layers = InfluenceLayers.layers(network, order: order) { levels[$0] == 0 ? 0 : 1 }
        let height = InfluenceLayers.mostRows(for: layers)
        var columns: [[PersonIdentifier]] = []
        var decidingColumns = 0
        for (layer, people) in layers.enumerated() where !people.isEmpty {
            let parts = InfluenceLayers.split(people, into: (people.count + height - 1) / height)
            columns = parts + columns
            if layer == 0, people.contains(where: { deciders[$0] != nil }) { decidingColumns = parts.count }
        }
        self.columns = columns
        self.decidingColumns = decidingColumns
    }

    /// How many steps everybody's word is from who decides: 0 for these; a half for whoever only hears others.
    private static func levels(_ network: InfluenceNetwork, deciders: [PersonIdentifier: Bool])
        -> [PersonIdentifier: Double]
    {
        let carrying = network.bonds.filter(\.carries)
        let before = Dictionary(grouping: carrying, by: \.to).mapValues { $0.map(\.from) }
        let behind = Dictionary(grouping: carrying, by: \.from).mapValues { $0.map(\.to) }
        let last = network.bound.filter { deciders[$0] != nil }
        var levels = Dictionary(last.map { ($0, 0.0) }, uniquingKeysWith: { first, _ in first })
        spread(last, along: before, &levels) { $0 + 1 }
        let swaying = network.bound.filter { levels[$0] != nil }
        spread(swaying, along: behind, &levels) { max($0 - 1, 0.5) }
        for person in network.bound where levels[person] == nil { levels[person] = 1 }
        return levels
    }

    private static func spread(
        _ start: [PersonIdentifier],
        along next: [PersonIdentifier: [PersonIdentifier]],
        _ levels: inout [PersonIdentifier: Double],
        _ step: (Double) -> Double
    ) {
        var waiting = start
        var position = 0
        while position < waiting.count {
            let person = waiting[position]
            position += 1
            for other in next[person] ?? [] where levels[other] == nil {
                levels[other] = step(levels[person] ?? 0)
                waiting.append(other)
            }
        }
    }

    /// From the left to the right: the farther from who decides, the earlier; among equals, whoever sways before whom they
    /// sway, and where they sway each other, those with the last word behind.
    private static func order(
        _ network: InfluenceNetwork,
        levels: [PersonIdentifier: Double],
        deciders: [PersonIdentifier: Bool]
    ) -> [PersonIdentifier] {
        var balance: [PersonIdentifier: Int] = [:]
        for bond in network.bonds where bond.carries {
            balance[bond.from, default: 0] += 1
            balance[bond.to, default: 0] -= 1
        }
        func key(_ position: Int) -> (Int, Int, Int) {
            let person = network.bound[position]
            return (deciders[person] == true ? 1 : 0, -(balance[person] ?? 0), position)
        }
        let sorted = network.bound.indices.sorted { key($0) < key($1) }.map { network.bound[$0] }
        let groups = Dictionary(grouping: sorted) { levels[$0] ?? 1 }
        return groups.sorted { $0.key > $1.key }.flatMap { swayingFirst($0.value, network.bonds) }
    }

    /// Some people in an order in which few bonds lead back: whoever is swayed by nobody left comes next, and where there is
    /// nobody such, the first that is left (Kahn, 1962).
    private static func swayingFirst(_ people: [PersonIdentifier], _ bonds: [InfluenceNetwork.Bond])
        -> [PersonIdentifier]
    {
        let members = Set(people)
        let inner = bonds.filter { $0.carries && members.contains($0.from) && members.contains($0.to) }
        let swayed = Dictionary(grouping: inner, by: { $0.from }).mapValues { $0.map { $0.to } }
        var waiting = Dictionary(grouping: inner, by: { $0.to }).mapValues { $0.count }
        var free = people.filter { waiting[$0] == nil }
        var taken: Set<PersonIdentifier> = []
        var order: [PersonIdentifier] = []
        var (next, first) = (0, 0)
        while order.count < people.count {
            while next == free.count, taken.contains(people[first]) { first += 1 }
            if next == free.count { free.append(people[first]) }
            let person = free[next]
            next += 1
            guard taken.insert(person).inserted else { continue }
            order.append(person)
            for other in swayed[person] ?? [] {
                let left = (waiting[other] ?? 1) - 1
                waiting[other] = left
                if left == 0 { free.append(other) }
            }
        }
        return order
    }

    /// The layers from the right: everybody to the left of all whom they have a bond to and who come later in the order.
    private static func layers(
        _ network: InfluenceNetwork,
        order: [PersonIdentifier],
        atLeast smallest: (PersonIdentifier) -> Int
    ) -> [[PersonIdentifier]] {
        let places = Dictionary(
            order.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        var later: [Int: [Int]] = [:]
        for bond in network.bonds {
            guard let from = places[bond.from], let to = places[bond.to] else { continue }
            later[min(from, to), default: []].append(max(from, to))
        }
        var layerOf = [Int](repeating: 0, count: order.count)
        for place in order.indices.reversed() {
            let right = (later[place] ?? []).map { layerOf[$0] + 1 }.max() ?? 0
            layerOf[place] = max(right, smallest(order[place]))
        }
        return (0...(layerOf.max() ?? 0)).map { layer in
            network.bound.filter { person in places[person].map { layerOf[$0] == layer } ?? false }
        }
    }

    /// As many rows as give a picture that is about half as high as wide.
    private static func mostRows(for layers: [[PersonIdentifier]]) -> Int {
        let count = Double(layers.reduce(0) { $0 + $1.count })
        return max(fewestRows, Int((count * 1.8).squareRoot().rounded(.up)))
    }

    /// Neighbours go to different columns, so that the lines of one pass between the cards of the next.
    private static func split(_ people: [PersonIdentifier], into count: Int) -> [[PersonIdentifier]] {
        (0..<max(1, count)).map { part in
            people.enumerated().filter { $0.offset % max(1, count) == part }.map(\.element)
        }
    }
}
