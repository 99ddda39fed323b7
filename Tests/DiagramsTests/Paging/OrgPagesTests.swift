import Diagrams
import Graphviz
import Layout
import StakeholderModel
import Testing

/// Pages of whole maps: what a person who clicks through them sees.
@Suite struct OrgPagesTests {
    @Test(arguments: RandomOrganisation.Shape.allCases)
    func `every page is sound, and everything is on a page or told`(shape: RandomOrganisation.Shape) throws {
        for seed in 1...2 as ClosedRange<UInt64> {
            let map = RandomOrganisation.map(seed: seed, people: 60 * Int(seed) + 17, shape: shape)
            try check(map, "seed \(seed), \(shape)")
        }
    }

    private func check(_ map: AccountMap, _ name: String) throws {
        let pages = try Chart.pages(of: map, PictureOptions(language: .french))
        var owned: [String: Int] = [:]
        var linked: Set<String> = []
        let scenes = pages.pages.indices.map { pages.scene(of: $0) }
        for (number, scene) in scenes.enumerated() {
            let picture = try OrgLayout(engine: GraphvizLayoutEngine()).picture(of: scene)
            let svg = SVGWriter.write(picture, theme: .auto)
            let faults = PictureFaults.of(picture) + SVGFaults.of(svg)
            #expect(faults.isEmpty, "\(name), page \(number): \(faults.prefix(6))")
            for card in scene.cards where card.elsewhere?.first?.direction != .above {
                owned[card.identifier, default: 0] += 1
            }
            for target in targets(scene) {
                #expect(target == PageIndex.fileName || pages.pages.contains { $0.name == target }, "\(name)")
                linked.insert(target)
            }
        }
        let cards = try Chart.scene(of: map, PictureOptions(language: .french)).cards.map(\.identifier)
        #expect(owned == Dictionary(uniqueKeysWithValues: cards.map { ($0, 1) }), "\(name): each card once")
        #expect(pages.pages.reduce(0) { $0 + $1.peopleCount } == map.people.count, "\(name)")
        try checkFindings(scenes, map, name)
        try checkLines(scenes, map, name)
        let tops = pages.pages.filter { $0.parent == nil }.map(\.name)
        #expect(
            linked.union(tops).isSuperset(of: pages.pages.map(\.name)),
            "\(name): a page without a way to it"
        )
    }

    private func targets(_ scene: Scene) -> [String] {
        scene.cards.flatMap { $0.elsewhere ?? [] }.compactMap(\.target)
            + (scene.navigation ?? []).compactMap(\.target)
    }

    private func checkFindings(_ scenes: [Scene], _ map: AccountMap, _ name: String) throws {
        let told = Set(scenes.flatMap(\.findings).map(\.badge.number))
        let all = try Chart.scene(of: map, PictureOptions(language: .french)).findings.map(\.badge.number)
        #expect(told == Set(all), "\(name): a finding that no page tells")
    }

    /// Each line is drawn on a page, or counted at both of its ends.
    private func checkLines(_ scenes: [Scene], _ map: AccountMap, _ name: String) throws {
        let drawn = Set(scenes.flatMap(\.links).map(\.identifier))
        let counting = Set(
            scenes.flatMap(\.cards).filter { $0.elsewhere?.contains { $0.direction == .beside } == true }
                .map(\.identifier)
        )
        for link in try Chart.scene(of: map, PictureOptions(language: .french)).links
        where !drawn.contains(link.identifier) {
            #expect(counting.isSuperset(of: [link.from, link.to]), "\(name): \(link.identifier) is lost")
        }
    }

    @Test func `pages below somebody, as deep as was asked for`() throws {
        var map = AccountMap(account: "Deep")
        map.people = (0..<300).map { Stakeholder(PersonIdentifier("p\($0)")) }
        for position in 1..<300 {
            map.people[position].reportsTo = .known(.manager(PersonIdentifier("p\((position - 1) / 6)")))
        }
        let options = PictureOptions(language: .english, focus: .person(PersonIdentifier("p1")), depth: 3)
        let pages = try Chart.pages(of: map, options)
        #expect(
            pages.pages.map(\.name) == ["p1.svg", "p7.svg"]
                || pages.pages.reduce(0) { $0 + $1.peopleCount } == 43
        )
        let notes = pages.pages.indices.flatMap { pages.scene(of: $0).cards }.flatMap { $0.elsewhere ?? [] }
        #expect(notes.contains { $0.direction == .below && $0.target == nil && $0.text == "+ 6 below" })
    }

    @Test func `pixels have no links, but say where the rest is`() throws {
        let map = RandomOrganisation.map(seed: 5, people: 120, shape: .teams)
        let pages = try Chart.pages(
            of: map,
            PictureOptions(language: .english),
            ending: "png",
            hasLinks: false
        )
        let scenes = pages.pages.indices.map { pages.scene(of: $0) }
        #expect(scenes.allSatisfy { targets($0).isEmpty })
        #expect(scenes.count > 1 && scenes[0].navigation?.first?.text == "Page 1 of \(scenes.count)")
        #expect(scenes[0].cards.contains { $0.elsewhere?.contains { $0.text.contains("page") } == true })
    }

    @Test func `the list has every page, with what a file may hold as text`() throws {
        for word in HostileWords.all {
            var map = RandomOrganisation.map(seed: 3, people: 90, shape: .teams)
            map.account = word
            for position in map.people.indices { map.people[position].name = word }
            let pages = try Chart.pages(of: map, PictureOptions(language: .english))
            let text = PageIndex.text(of: pages)
            #expect(text.hasPrefix(PageIndex.firstLine + "\n<html lang=\"en\">"))
            for page in pages.pages { #expect(text.contains("<a href=\"\(page.name)\">")) }
            // Whatever the word, the elements are those of a list and no others.
            let elements = text.split(separator: "<").compactMap { $0.split { " >\n".contains($0) }.first }
            let expected: Set<Substring> = [
                "!DOCTYPE", "!--", "html", "head", "meta", "title", "/title", "style", "/style", "/head",
                "body",
                "main", "h1", "/h1", "p", "/p", "ul", "/ul", "li", "/li", "a", "/a", "b", "/b", "span",
                "/span",
                "/main", "/body", "/html",
            ]
            #expect(Set(elements).subtracting(expected).isEmpty, "\(word.debugDescription)")
        }
    }
}
