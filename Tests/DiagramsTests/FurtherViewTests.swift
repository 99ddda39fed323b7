import Diagrams
import Findings
import FoundationEssentials
import StakeholderModel
import TestSupport
import Testing

/// What holds of the influence, grid and coverage views alike.
@Suite struct FurtherViewTests {
    /// Random maps; `DEALMAP_CASES` in the environment asks for more.
    private static let cases = ProcessInfo.processInfo.environment["DEALMAP_CASES"].flatMap(Int.init) ?? 60

    @Test(arguments: FurtherView.allCases)
    func `every sample has a sound picture in every theme and language`(view: FurtherView) throws {
        for sample in try Sample.all() {
            for language in Language.allCases {
                for isRedacted in [false, true] {
                    let options = PictureOptions(language: language, isRedacted: isRedacted)
                    let picture = try view.picture(of: sample.map, options)
                    #expect(faults(picture, sample.map) == [], "\(sample.name) \(options)")
                    for theme in Theme.allCases {
                        let faults = SVGFaults.of(SVGWriter.write(picture, theme: theme))
                        #expect(faults == [], "\(sample.name) \(options) \(theme)")
                    }
                }
            }
        }
    }

    @Test(arguments: 1...cases) func `random maps have sound pictures`(seed: Int) throws {
        var map = RandomAccountMap.map(seed: UInt64(seed))
        map.playbook = ["b2b", "saas", "training-fr", "public-tender"][seed % 4]
        try check(map, "seed \(seed)", language: seed.isMultiple(of: 2) ? .english : .french)
    }

    @Test(arguments: 1...cases / 6) func `random organisations have sound pictures`(seed: Int) throws {
        let shapes = RandomOrganisation.Shape.allCases
        var map = RandomOrganisation.map(
            seed: UInt64(seed),
            people: 1 + seed * 7 % 61,
            shape: shapes[seed % shapes.count]
        )
        RandomCommittee(seed: UInt64(seed)).fill(&map)
        try check(map, "seed \(seed)", language: seed.isMultiple(of: 2) ? .english : .french)
    }

    @Test func `a large organisation has sound pictures`() throws {
        var map = RandomOrganisation.map(seed: 11, people: 150, shape: .teams)
        RandomCommittee(seed: 11).fill(&map)
        try check(map, "150 people", language: .english)
    }

    @Test(arguments: FurtherView.allCases)
    func `an empty map and one with a single person have sound pictures`(view: FurtherView) throws {
        var map = AccountMap(account: "Small")
        for _ in 0..<2 {
            let picture = try view.picture(of: map, PictureOptions(language: .french))
            #expect(faults(picture, map) + SVGFaults.of(SVGWriter.write(picture, theme: .dark)) == [])
            map.people.append(Stakeholder(PersonIdentifier("dg")))
        }
    }

    @Test func `hostile and long words give sound pictures`() throws {
        for word in HostileWords.all + HostileWords.long {
            try check(HostileWords.map(word), String(word.debugDescription.prefix(60)), language: .english)
        }
    }

    @Test(arguments: FurtherView.allCases)
    func `a picture around each object is sound and no larger`(view: FurtherView) throws {
        for sample in try Sample.all() {
            let map = sample.map
            let objects =
                map.people.map { ObjectReference.person($0.identifier) }
                + map.providers.elements.map { .provider($0.identifier) }
                + map.usedBudgets.map { .budget($0.identifier) }
            for object in objects {
                let options = PictureOptions(language: .english, focus: object)
                let picture = try view.picture(of: map, options)
                #expect(PictureFaults.of(picture) == [], "\(sample.name) \(object.text)")
                let people = picture.cards.filter { $0.card.kind == .person }
                #expect((1...map.people.count).contains(people.count), "\(sample.name) \(object.text)")
                guard case .person(let person) = object else { continue }
                #expect(people.contains { $0.card.identifier == "person-\(person)" })
            }
        }
    }

    @Test(arguments: FurtherView.allCases)
    func `a redacted picture names nobody`(view: FurtherView) throws {
        for sample in try Sample.all() {
            let map = sample.map
            let options = PictureOptions(language: map.language ?? .english, isRedacted: true)
            let picture = try view.picture(of: map, options)
            let texts = [SVGWriter.write(picture, theme: .auto), DOTWriter.write(picture.scene)]
            let secrets =
                [map.account, map.deal].compactMap(\.self) + map.people.compactMap(\.name)
                + map.people.compactMap(\.unit) + map.us.compactMap(\.name)
                + map.us.map { "us-\($0.identifier)" } + map.people.map { "person-\($0.identifier)" }
            let roles = Set(Role.allCases.map { $0.label.text(in: options.language) })
            for word in secrets where !roles.contains(word) {
                #expect(!texts.contains { $0.contains(word) }, "\(sample.name) shows \(word)")
            }
        }
    }

    @Test(arguments: FurtherView.allCases)
    func `a picture of what changed has every card and every line`(view: FurtherView) throws {
        for seed in 1...6 as ClosedRange<UInt64> {
            var old = RandomOrganisation.map(seed: seed, people: 16, shape: .teams)
            var new = RandomOrganisation.map(seed: seed + 1, people: 12, shape: .forest)
            RandomCommittee(seed: seed).fill(&old)
            RandomCommittee(seed: seed + 1).fill(&new)
            let picture = try view.picture(from: old, to: new)
            let drawn = Set(picture.links.map(\.link.identifier))
            #expect(picture.scene.links.allSatisfy { drawn.contains($0.identifier) }, "seed \(seed)")
            #expect(picture.cards.count == picture.scene.cards.count, "seed \(seed)")
        }
    }

    @Test(arguments: FurtherView.allCases)
    func `the same map gives the same bytes`(view: FurtherView) throws {
        var map = RandomOrganisation.map(seed: 4, people: 30, shape: .forest)
        RandomCommittee(seed: 4).fill(&map)
        let drawings = try (1...8).map { _ in
            let picture = try view.picture(of: map, PictureOptions(language: .english))
            return SVGWriter.write(picture, theme: .auto) + DOTWriter.write(picture.scene)
        }
        #expect(Set(drawings).count == 1)
    }

    @Test(arguments: FurtherView.allCases)
    func `without findings there are no numbers and no list`(view: FurtherView) throws {
        for sample in try Sample.all() {
            let options = PictureOptions(language: .english, showsFindings: false)
            let picture = try view.picture(of: sample.map, options)
            #expect(picture.findings == nil)
            #expect(picture.cards.flatMap(\.card.badges).isEmpty)
        }
    }

    @Test(arguments: FurtherView.allCases)
    func `a picture of up to fifteen people has less than 40 kB`(view: FurtherView) throws {
        for sample in try Sample.all() {
            let options = PictureOptions(language: sample.map.language ?? .english)
            let picture = try view.picture(of: sample.map, options)
            let size = SVGWriter.write(picture, theme: .auto).utf8.count
            #expect(size < 40_000, "\(sample.name): \(size) bytes")
        }
    }

    private func check(_ map: AccountMap, _ name: String, language: Language) throws {
        for view in FurtherView.allCases {
            let picture = try view.picture(of: map, PictureOptions(language: language))
            let faults = faults(picture, map) + SVGFaults.of(SVGWriter.write(picture, theme: .auto))
            #expect(faults.isEmpty, "\(view), \(name): \(faults.count) faults: \(faults.prefix(12))")
            _ = try DOTReader.read(DOTWriter.write(picture.scene))
        }
    }

    /// Everybody is there once, on top of what holds for every picture.
    private func faults(_ picture: Picture, _ map: AccountMap) -> [String] {
        let people = picture.cards.filter { $0.card.kind == .person }.map(\.card.identifier)
        let count =
            people.count == map.people.count && Set(people).count == people.count
            ? [] : ["\(people.count) cards for \(map.people.count) people"]
        return PictureFaults.of(picture) + TableFaults.of(picture) + count
    }
}
