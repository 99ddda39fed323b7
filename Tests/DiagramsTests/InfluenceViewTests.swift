import Diagrams
import Layout
import StakeholderModel
import Testing

/// What the influence view says, and where.
@Suite struct InfluenceViewTests {
    @Test func `those who decide stand on the right, and whoever sways them to their left`() throws {
        let scene = try InfluenceViewTests.picture(
            of: ["a>b", "b>boss", "c>boss", "boss>b"],
            deciders: ["boss"]
        ).scene
        #expect(scene.columns.map(\.cards) == [["person-a"], ["person-b", "person-c"], ["person-boss"]])
        #expect(scene.columns.last?.title == "Who decides")
    }

    @Test func `among those who decide whoever is swayed stands behind`() throws {
        let scene = try InfluenceViewTests.picture(of: ["one>two"], deciders: ["one", "two"]).scene
        #expect(scene.columns.map(\.cards) == [["person-one"], ["person-two"]])
    }

    @Test func `whoever only hears others stands between them and those who decide`() throws {
        let scene = try InfluenceViewTests.picture(of: ["a>b", "b>boss", "a>c"], deciders: ["boss"]).scene
        #expect(scene.columns.map(\.cards) == [["person-a"], ["person-b", "person-c"], ["person-boss"]])
    }

    @Test func `a line that leads back ends on the right side of a card`() throws {
        let picture = try InfluenceViewTests.picture(of: ["a>boss", "boss>a"], deciders: ["boss"])
        let back = try #require(picture.links.first { $0.link.from == "person-boss" })
        let card = try #require(picture.cards.first { $0.card.identifier == "person-a" })
        #expect(back.points.last?.x == card.area.maxX)
        #expect((back.points.first?.x ?? 0) > card.area.maxX)
    }

    @Test func `trust leads from whoever is trusted`() throws {
        let scene = try InfluenceViewTests.picture(of: ["boss>a"], deciders: ["boss"], kind: .trusts).scene
        #expect(scene.links.map(\.from) == ["person-a"])
        #expect(scene.links.map(\.label) == ["trusted by"])
        #expect(scene.links.map(\.description) == ["boss trusts a"])
    }

    @Test func `the stronger, the thicker, and a word says it`() throws {
        let kinds: [RelationKind] = [.influences(.weak), .influences(.medium), .influences(.strong)]
        let links = try kinds.flatMap { kind in
            try InfluenceViewTests.picture(of: ["a>b"], deciders: ["b"], kind: kind).scene.links
        }
        #expect(links.map(\.label) == ["weak", "medium", "strong"])
        #expect(links[0].weight < links[1].weight && links[1].weight < links[2].weight)
    }

    @Test func `people without influence stand in a frame, those who decide first`() throws {
        let picture = try InfluenceViewTests.picture(of: ["a>b"], deciders: ["b", "z"], others: ["y", "z"])
        #expect(picture.scene.frames.map(\.members) == [["person-z", "person-y"]])
        #expect(picture.frames.map(\.title) == ["No influence known: 2"])
        let network = picture.cards.filter {
            !$0.card.identifier.hasSuffix("z") && !$0.card.identifier.hasSuffix("y")
        }
        let bottom = network.map(\.area.maxY).max() ?? 0
        #expect(picture.frames.allSatisfy { $0.area.y > bottom })
    }

    @Test func `somebody on whom a step hangs is marked, with the step for those who hear it`() throws {
        var map = InfluenceViewTests.map(
            of: ["a>boss"],
            deciders: ["boss"],
            others: [],
            kind: .influences(.strong)
        )
        map.people[0].access = .known(.multiple)
        let scene = try FurtherView.influence.picture(of: map, PictureOptions(language: .english)).scene
        let card = try #require(scene.cards.first { $0.identifier == "person-a" })
        #expect(card.form?.isOnlyWay == true)
        #expect(card.description.contains("only way to: "))
        #expect(scene.legend.contains { $0.sign == .onlyWay })
        map.people[1].access = .known(.multiple)
        let other = try FurtherView.influence.picture(of: map, PictureOptions(language: .english)).scene
        #expect(other.cards.allSatisfy { $0.form?.isOnlyWay == false })
    }

    private static func picture(
        of bonds: [String],
        deciders: [String],
        others: [String] = [],
        kind: RelationKind = .influences(.strong)
    ) throws -> Picture {
        let map = map(of: bonds, deciders: deciders, others: others, kind: kind)
        return try FurtherView.influence.picture(of: map, PictureOptions(language: .english))
    }

    /// The people in the order in which the bonds name them, one signature that all deciders have to give.
    private static func map(of bonds: [String], deciders: [String], others: [String], kind: RelationKind)
        -> AccountMap
    {
        let pairs = bonds.map { $0.split(separator: ">").map { PersonIdentifier(String($0)) } }
        var names: [PersonIdentifier] = []
        for name in pairs.flatMap(\.self) + others.map({ PersonIdentifier($0) }) where !names.contains(name) {
            names.append(name)
        }
        var map = AccountMap(account: "Bonds")
        map.people = names.map { Stakeholder($0) }
        map.relations = pairs.map { Relation(from: $0[0], to: $0[1], kinds: FactList([.known(kind)])) }
        var gate = Gate(GateIdentifier("contract"))
        gate.kind = .known(.signature)
        gate.decidedBy = .known(.all(deciders.map { .decider(.known(PersonIdentifier($0))) }))
        map.gates = [gate]
        return map
    }
}
