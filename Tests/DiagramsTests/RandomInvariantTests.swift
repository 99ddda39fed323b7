import Diagrams
import Graphviz
import Layout
import StakeholderModel
import Testing

/// Maps of every shape and size, drawn with both engines.
@Suite struct RandomInvariantTests {
    @Test(arguments: RandomOrganisation.Shape.allCases)
    func `small organisations of every shape`(shape: RandomOrganisation.Shape) throws {
        for seed in 1...3 as ClosedRange<UInt64> {
            try check(seed: seed, people: 1 + Int(seed * 7 % 13), shape)
        }
    }

    @Test(arguments: RandomOrganisation.Shape.allCases)
    func `organisations of up to sixty people`(shape: RandomOrganisation.Shape) throws {
        var map = RandomOrganisation.map(seed: 101, people: 60, shape: shape)
        map.relations = Array(map.relations.prefix(6))
        try check(map, "60 people, \(shape)", GraphvizLayoutEngine())
    }

    /// Few lines: what is tried here is the tree.
    @Test(arguments: [RandomOrganisation.Shape.teams, .fan])
    func `organisations of two hundred people`(shape: RandomOrganisation.Shape) throws {
        var map = RandomOrganisation.map(seed: 7, people: 200, shape: shape)
        map.relations = Array(map.relations.prefix(3))
        map.providers = .notAsked
        map.budgets = .notAsked
        try check(map, "200 \(shape)", GraphvizLayoutEngine())
    }

    /// So many cards that each line looks for its way on a grid of its own.
    @Test(arguments: [RandomOrganisation.Shape.teams, .tree])
    func `lines across a large organisation find their way`(shape: RandomOrganisation.Shape) throws {
        var map = RandomOrganisation.map(seed: 11, people: 320, shape: shape)
        map.relations = Array(map.relations.prefix(25))
        #expect(map.relations.count == 25)
        try check(map, "320 \(shape)", RowLayoutEngine())
    }

    @Test func `somebody with forty relations keeps every line`() throws {
        var map = AccountMap(account: "Hub")
        map.people = (0...40).map { Stakeholder(PersonIdentifier("person\($0)")) }
        for position in 1...40 {
            map.people[position].reportsTo = .known(
                .manager(map.people[position.isMultiple(of: 3) ? 0 : 1].identifier)
            )
            let (hub, other) = (map.people[0].identifier, map.people[position].identifier)
            let pair = position.isMultiple(of: 2) ? (hub, other) : (other, hub)
            map.relations.append(Relation(from: pair.0, to: pair.1, kinds: FactList([.known(.trusts)])))
        }
        map.people[1].reportsTo = .known(.manager(map.people[0].identifier))
        try check(map, "hub", GraphvizLayoutEngine())
    }

    @Test func `the generator makes all kinds of lines, cards and signs`() throws {
        let scenes = try (1...40 as ClosedRange<UInt64>).map { seed in
            let map = RandomOrganisation.map(seed: seed, people: 12, shape: .forest)
            return try Chart.scene(of: map, PictureOptions(language: .english))
        }
        let kinds = Set(scenes.flatMap(\.links).map(\.kind))
        #expect(kinds == Set(LinkKind.allCases.filter { !$0.rawValue.hasSuffix("Path") }))
        let signs = Set(scenes.flatMap(\.cards).map(\.sign))
        #expect(signs == Set(CardSign.allCases.filter { $0 != .ours && !$0.rawValue.hasSuffix("Gate") }))
        #expect(scenes.contains { $0.frames.count > 1 })
        #expect(scenes.contains { $0.cards.contains { $0.kind == .ghost } })
    }

    private func check(seed: UInt64, people: Int, _ shape: RandomOrganisation.Shape) throws {
        let map = RandomOrganisation.map(seed: seed, people: people, shape: shape)
        let name = "seed \(seed), \(people) people, \(shape)"
        try check(map, "\(name), by Graphviz", GraphvizLayoutEngine())
        try check(map, "\(name), in rows", RowLayoutEngine())
    }

    private func check(_ map: AccountMap, _ name: String, _ engine: any LayoutEngine) throws {
        let options = PictureOptions(language: map.people.count.isMultiple(of: 2) ? .english : .french)
        let picture = try Chart.picture(of: map, options, engine: engine)
        let svg = SVGWriter.write(picture, theme: .auto)
        let faults = PictureFaults.of(picture) + SVGFaults.of(svg)
        #expect(faults.isEmpty, "\(name): \(faults.count) faults: \(faults.prefix(12))")
    }
}
