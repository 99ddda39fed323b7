import Diagrams
import Graphviz
import Layout
import StakeholderModel
import TestSupport
import Testing

/// Pictures have the shape of a page, whoever reports to whom.
@Suite struct PageShapeTests {
    @Test(arguments: RandomOrganisation.Shape.allCases)
    func `organisations of up to sixty people are between 1 to 2 and 3 to 1`(
        shape: RandomOrganisation.Shape
    ) throws {
        for seed in 1...8 as ClosedRange<UInt64> {
            let people = Int(seed * 37 % 60) + 1
            var map = RandomOrganisation.map(seed: seed, people: people, shape: shape)
            map.relations = Array(map.relations.prefix(8))
            try check(map, "seed \(seed), \(people) people, \(shape)")
            for position in map.people.indices { map.people[position].unit = nil }
            try check(map, "seed \(seed), \(people) people, \(shape), without units")
        }
    }

    @Test func `maps that say anything are between 1 to 2 and 3 to 1`() throws {
        for seed in 1...40 as ClosedRange<UInt64> {
            var map = RandomAccountMap.map(seed: seed)
            map.playbook = nil
            try check(map, "seed \(seed)")
        }
    }

    @Test func `a chain of fifty turns to further columns`() throws {
        let map = organisation(50) { $0 == 0 ? nil : $0 - 1 }
        let picture = try check(map, "a chain")
        let columns = Set(picture.cards.map(\.area.x))
        #expect((3...12).contains(columns.count), "\(columns.sorted())")
        #expect(PictureFaults.of(picture) == [])
    }

    @Test func `a manager with hundreds of reports has them in columns`() throws {
        let map = organisation(300) { $0 == 0 ? nil : 0 }
        let picture = try check(map, "a fan")
        #expect(PictureFaults.of(picture) == [])
    }

    @Test func `many roots stand in rows and columns`() throws {
        let map = organisation(120) { $0 % 6 == 0 || $0 > 100 ? nil : $0 - $0 % 6 }
        let picture = try check(map, "roots")
        #expect(PictureFaults.of(picture) == [])
    }

    @Test func `a picture of more people than it takes is refused`() throws {
        let map = organisation(12) { $0 == 0 ? nil : 0 }
        let scene = try Chart.scene(of: map, PictureOptions(language: .english))
        let tight = OrgLayout(engine: RowLayoutEngine(), limit: 11)
        #expect(throws: LayoutError.tooLarge(boxes: 12, limit: 11)) { try tight.picture(of: scene) }
        #expect(try OrgLayout(engine: RowLayoutEngine(), limit: 12).picture(of: scene).cards.count == 12)
    }

    @discardableResult
    private func check(_ map: AccountMap, _ name: String) throws -> Picture {
        let picture = try Chart.picture(of: map, engine: GraphvizLayoutEngine())
        let aspect = picture.width / picture.height
        #expect((0.5...3).contains(aspect), "\(name): \(picture.width) by \(picture.height)")
        return picture
    }

    private func organisation(_ count: Int, manager: (Int) -> Int?) -> AccountMap {
        var map = AccountMap(account: "Organisation")
        map.people = (0..<count).map { position in
            var person = Stakeholder(PersonIdentifier("person\(position)"))
            person.title = "Head of number \(position)"
            if let manager = manager(position) {
                person.reportsTo = .known(.manager(PersonIdentifier("person\(manager)")))
            }
            return person
        }
        return map
    }
}
