import Diagrams
import Graphviz
import StakeholderModel
import Testing

/// The upper levels of an org chart.
@Suite struct DepthTests {
    /// Four levels: one, two, four, eight people; a provider who is tied to one of the last.
    private func map() throws -> AccountMap {
        var map = AccountMap(account: "Levels")
        map.people = (0..<15).map { Stakeholder(PersonIdentifier("p\($0)")) }
        for position in 1..<15 {
            map.people[position].reportsTo = .known(.manager(PersonIdentifier("p\((position - 1) / 2)")))
        }
        map.relations = [
            Relation(
                from: PersonIdentifier("p1"),
                to: PersonIdentifier("p14"),
                kinds: FactList([.known(.trusts)])
            )
        ]
        return map
    }

    private func scene(_ depth: Int?, focus: String? = nil, _ language: Language = .english) throws -> Scene {
        let focus = focus.map { ObjectReference.person(PersonIdentifier($0)) }
        return try Chart.scene(of: map(), PictureOptions(language: language, focus: focus, depth: depth))
    }

    private func notes(_ scene: Scene) -> [String: [String]] {
        Dictionary(
            uniqueKeysWithValues: scene.cards.compactMap { card in
                card.elsewhere.map { (card.identifier, $0.map(\.text)) }
            }
        )
    }

    @Test func `who is cut away is counted on the nearest card above`() throws {
        let two = try scene(2)
        #expect(two.cards.map(\.identifier) == ["person-p0", "person-p1", "person-p2"])
        #expect(
            notes(two) == ["person-p1": ["+ 6 below", "+ 1 line elsewhere"], "person-p2": ["+ 6 below"]]
        )
        #expect(two.subtitle.hasSuffix("3 of 15 people"))
        #expect(try notes(scene(1, .french))["person-p0"] == ["+ 14 en dessous"])
        #expect(try notes(scene(4)).isEmpty && scene(4) == scene(nil))
        #expect(try scene(3).cards.allSatisfy { $0.description.isEmpty == false })
    }

    @Test func `from somebody, so many levels down, with their managers`() throws {
        let around = try scene(2, focus: "p2")
        // p2 with p5 and p6, the manager p0 above; p14 is not bound to p2 itself.
        #expect(Set(around.cards.map(\.identifier)) == ["person-p0", "person-p2", "person-p5", "person-p6"])
        #expect(
            notes(around)
                == ["person-p0": ["+ 7 below"], "person-p5": ["+ 2 below"], "person-p6": ["+ 2 below"]]
        )
        let tied = try scene(1, focus: "p1")
        #expect(Set(tied.cards.map(\.identifier)) == ["person-p0", "person-p1", "person-p14"])
        #expect(tied.links.count == 1)
    }

    @Test func `pictures of upper levels are sound`() throws {
        for seed in 1...12 as ClosedRange<UInt64> {
            let shape: RandomOrganisation.Shape = seed.isMultiple(of: 2) ? .tree : .forest
            let map = RandomOrganisation.map(seed: seed, people: 50, shape: shape)
            let options = PictureOptions(language: .french, depth: Int(seed % 4) + 1)
            let picture = try Chart.picture(of: map, options, engine: GraphvizLayoutEngine())
            let faults = PictureFaults.of(picture) + SVGFaults.of(SVGWriter.write(picture, theme: .dark))
            #expect(faults.isEmpty, "seed \(seed): \(faults.prefix(6))")
        }
    }
}
