import Diagrams
import Findings
import FoundationEssentials
import Layout
import StakeholderModel
import Testing
import TestSupport

/// The decision view: from us to the signature, in columns.
@Suite struct DecisionViewTests {
    /// Random maps; `DEALMAP_CASES` in the environment asks for more.
    private static let cases = ProcessInfo.processInfo.environment["DEALMAP_CASES"].flatMap(Int.init) ?? 60

    @Test(arguments: Language.allCases)
    func `every sample has a sound picture in every theme`(language: Language) throws {
        for sample in try Sample.all() {
            for isRedacted in [false, true] {
                let options = PictureOptions(language: language, isRedacted: isRedacted)
                let picture = try Chart.decision(of: sample.map, options)
                #expect(faults(picture) == [], "\(sample.name)")
                for theme in Theme.allCases {
                    let faults = SVGFaults.of(SVGWriter.write(picture, theme: theme))
                    #expect(faults == [], "\(sample.name) \(theme)")
                }
            }
        }
    }

    @Test(arguments: 1...cases) func `random maps have sound pictures`(seed: Int) throws {
        var map = RandomAccountMap.map(seed: UInt64(seed))
        map.playbook = ["b2b", "saas", "training-fr", "public-tender"][seed % 4]
        let picture = try Chart.decision(
            of: map,
            PictureOptions(language: seed.isMultiple(of: 2) ? .english : .french)
        )
        #expect(faults(picture) + SVGFaults.of(SVGWriter.write(picture, theme: .auto)) == [], "seed \(seed)")
    }

    @Test(arguments: 1...cases / 3) func `random committees have sound pictures`(seed: Int) throws {
        let map = DecisionViewTests.committee(seed: UInt64(seed))
        let picture = try Chart.decision(of: map, PictureOptions(language: .english))
        #expect(faults(picture) == [], "seed \(seed)")
        let deciders = Set(map.gates.flatMap { $0.decidedBy.value?.people ?? [] })
        let cards = Set(picture.cards.map(\.card.identifier))
        #expect(deciders.allSatisfy { cards.contains("person-\($0)") })
    }

    @Test func `a rival that contests and a usual step are on the picture, with what the words say`() throws {
        let sample = try #require(try Sample.all().first { $0.name == "renewals-platform" })
        let scene = try Chart.decision(of: sample.map, PictureOptions(language: .english)).scene
        #expect(scene.columns.first?.cards.count == 2)
        #expect(scene.links.contains { $0.kind == .contestedPath && $0.from.hasPrefix("provider-") })
        #expect(scene.cards.contains { $0.kind == .impliedGate })
        #expect(scene.cards.contains { $0.subtitle == ["unmapped · 2 of 3"] })
        #expect(scene.columns.last?.cards == ["signature"])
    }

    @Test func `a focus keeps what is on the ways through somebody`() throws {
        let sample = try #require(try Sample.all().first { $0.name == "renewals-platform" })
        let whole = try Chart.decision(of: sample.map, PictureOptions(language: .english))
        let person = ObjectReference.person(PersonIdentifier("raj"))
        let part = try Chart.decision(of: sample.map, PictureOptions(language: .english, focus: person))
        let names = Set(part.cards.map(\.card.identifier))
        #expect(names.isSuperset(of: ["us", "reached-person-raj", "person-raj", "signature"]))
        #expect(part.cards.count < whole.cards.count)
        #expect(faults(part) == [])
    }

    /// Lines lead to the right, on top of what holds for every picture.
    private func faults(_ picture: Picture) -> [String] {
        let backwards = picture.links.filter { link in
            zip(link.points, link.points.dropFirst()).contains { $0.x > $1.x }
        }
        return PictureFaults.of(picture) + backwards.map { "\($0.link.identifier) leads back" }
    }

    /// Thirty people, twelve steps, decisions of several people, influence between them.
    private static func committee(seed: UInt64) -> AccountMap {
        var numbers = RandomNumbers(seed: seed)
        var map = AccountMap(account: "Committee")
        map.people = (0..<30).map { position in
            var person = Stakeholder(PersonIdentifier("p\(position)"))
            person.access = .known(position < 6 ? .multiple : .none)
            return person
        }
        let people = map.people.map(\.identifier)
        map.relations = (0..<40).compactMap { _ in
            let (from, to) = (
                people[Int.random(in: 0..<30, using: &numbers)],
                people[Int.random(in: 0..<30, using: &numbers)]
            )
            return from == to
                ? nil : Relation(from: from, to: to, kinds: FactList([.known(.influences(.strong))]))
        }
        map.gates = (0..<12).map { position in
            var gate = Gate(GateIdentifier("g\(position)"))
            let members = Set((0..<3).map { _ in Int.random(in: 0..<30, using: &numbers) }).sorted()
            gate.decidedBy = .known(.all(members.map { .decider(.known(people[$0])) }))
            return gate
        }
        return map
    }
}
