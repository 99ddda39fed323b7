import Diagrams
import Graphviz
import Layout
import StakeholderModel
import Testing

/// The samples, drawn in every way that a person can choose.
@Suite struct SampleInvariantTests {
    @Test(arguments: Language.allCases)
    func `every choice of options draws a sound picture of each sample`(language: Language) throws {
        let plain = PictureOptions(language: language)
        let silent = PictureOptions(language: language, title: "Another title", showsFindings: false)
        let redacted = PictureOptions(language: language, isRedacted: true)
        for sample in try Sample.all() {
            for options in [plain, silent, redacted] {
                let picture = try Chart.picture(of: sample.map, options, engine: GraphvizLayoutEngine())
                #expect(PictureFaults.of(picture) == [], "\(sample.name) \(options)")
                for theme in Theme.allCases {
                    let faults = SVGFaults.of(SVGWriter.write(picture, theme: theme))
                    #expect(faults == [], "\(sample.name) \(options) \(theme)")
                }
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `a picture around each object is sound and smaller`(language: Language) throws {
        for sample in try Sample.all() {
            let map = sample.map
            let objects =
                map.people.map { ObjectReference.person($0.identifier) }
                + map.providers.elements.map { .provider($0.identifier) }
                + map.usedBudgets.map { .budget($0.identifier) }
            let whole = try Chart.scene(of: map, PictureOptions(language: language))
            for (position, object) in objects.enumerated() {
                let options = PictureOptions(language: language, focus: object)
                let picture = try Chart.picture(of: map, options, engine: GraphvizLayoutEngine())
                let svg = SVGWriter.write(picture, theme: Theme.allCases[position % Theme.allCases.count])
                #expect(PictureFaults.of(picture) + SVGFaults.of(svg) == [], "\(sample.name) \(object.text)")
                #expect((1...whole.cards.count).contains(picture.cards.count))
            }
        }
    }

    @Test func `a redacted picture has no word by which anybody could be known`() throws {
        for sample in try Sample.all() {
            let map = sample.map
            let options = PictureOptions(language: map.language ?? .english, isRedacted: true)
            let picture = try Chart.picture(of: map, options)
            let texts = [SVGWriter.write(picture, theme: .auto), DOTWriter.write(picture.scene)]
            let secrets =
                [map.account, map.deal].compactMap { $0 } + map.people.compactMap(\.name)
                + map.people.compactMap(\.unit) + map.providers.elements.compactMap(\.name)
                + map.budgets.elements.compactMap(\.name)
            let names =
                map.people.map { "person-\($0.identifier)" }
                + map.providers.elements.map { "provider-\($0.identifier)" }
                + map.budgets.elements.map { "budget-\($0.identifier)" }
            // The words of roles stay: they name nobody.
            let roles = Set(Role.allCases.map { $0.label.text(in: options.language) })
            for word in secrets + names where !roles.contains(word) {
                #expect(!texts.contains { $0.contains(word) }, "\(sample.name) shows \(word)")
            }
            #expect(!secrets.isEmpty)
        }
    }

    @Test func `without findings there are no badges, no list and no counts`() throws {
        for sample in try Sample.all() {
            let options = PictureOptions(language: .english, showsFindings: false)
            let picture = try Chart.picture(of: sample.map, options)
            #expect(picture.findings == nil)
            #expect(picture.cards.flatMap(\.card.badges).isEmpty)
            #expect(!picture.legend.contains { $0.entry.sign == .badge })
        }
    }

    @Test func `a badge has the number and the severity of its row`() throws {
        for sample in try Sample.all() {
            let scene = try Chart.scene(of: sample.map, PictureOptions(language: .english))
            let rows = scene.findings.map(\.badge)
            #expect(rows.map(\.number) == Array(rows.indices.map { $0 + 1 }))
            for badge in scene.cards.flatMap(\.badges) { #expect(rows.contains(badge)) }
        }
    }
}
