import DecisionAnalysis
import Diagrams
import FoundationEssentials
import Layout
import StakeholderModel
import Testing

/// The picture of what changed between the samples of the lost deal.
@Suite struct DifferenceGoldenTests {
    private static let names = ["1-after-first-meeting", "2-after-second-meeting", "3-as-it-should-be"]
    private static let pairs = [(0, 1), (1, 2), (2, 0)]

    /// The files with the expected pictures.
    static var goldens: [String] {
        pairs.flatMap { pair in Chart.Comparison.View.allCases.map { name(pair, $0) } }
    }

    private static func name(_ pair: (Int, Int), _ view: Chart.Comparison.View) -> String {
        "difference-\(pair.0 + 1)-\(pair.1 + 1).\(view.rawValue).svg"
    }

    private func map(_ position: Int) throws -> AccountMap {
        let sample = try Sample.all().first { $0.name == Self.names[position] }
        return try #require(sample).map
    }

    @Test func `what changed is marked as expected`() throws {
        for (from, to) in Self.pairs {
            let (old, new) = (try map(from), try map(to))
            for view in Chart.Comparison.View.allCases {
                let picture = try Chart.Comparison(old, new, language: .french).picture(view)
                let svg = SVGWriter.write(picture, theme: .auto)
                try Golden.check(svg, Self.name((from, to), view))
            }
        }
    }

    @Test func `nothing is marked between a map and itself`() throws {
        for sample in try Sample.all() {
            let comparison = Chart.Comparison(sample.map, sample.map, language: .english)
            for view in Chart.Comparison.View.allCases {
                let scene = try comparison.scene(view)
                #expect(scene.cards.allSatisfy { $0.mark == nil }, "\(sample.name)")
                #expect(scene.links.allSatisfy { $0.mark == nil }, "\(sample.name)")
            }
        }
    }

    @Test func `somebody who is gone stands where they were, and only there`() throws {
        let comparison = Chart.Comparison(try map(2), try map(0), language: .english)
        let scene = try comparison.scene(.org)
        let gone = scene.cards.filter { $0.mark?.mark == .gone }.map(\.identifier)
        #expect(Set(gone).count == gone.count)
        #expect(gone.contains("person-drh") && gone.contains("provider-formatrice"))
        #expect(scene.tree.contains { $0.parent == "person-dg" && $0.child == "person-drh" })
        #expect(scene.besideTree.contains("provider-formatrice"))
        #expect(Set(scene.cards.map(\.identifier)).count == scene.cards.count)
        // A question that was answered is nothing that is gone.
        let answered = try Chart.Comparison(try map(1), try map(2), language: .english).scene(.org)
        #expect(!answered.cards.contains { $0.kind == .ghost })
    }

    @Test func `pictures of random differences are without faults`() throws {
        for seed in 1...12 as ClosedRange<UInt64> {
            let old = RandomOrganisation.map(seed: seed, people: 12, shape: .teams)
            let new = RandomOrganisation.map(seed: seed + 1, people: 14, shape: .tree)
            let comparison = Chart.Comparison(old, new, language: .english)
            for view in Chart.Comparison.View.allCases {
                let picture = try comparison.picture(view)
                let shown = Set(picture.cards.map(\.card.identifier))
                #expect(shown == Set(picture.scene.cards.map(\.identifier)), "seed \(seed)")
                for (number, card) in picture.cards.enumerated() {
                    for other in picture.cards.dropFirst(number + 1) {
                        #expect(!overlap(card.area, other.area), "seed \(seed): \(card.card.identifier)")
                    }
                }
            }
        }
    }

    private func overlap(_ one: Rectangle, _ other: Rectangle) -> Bool {
        one.x < other.maxX && other.x < one.maxX && one.y < other.maxY && other.y < one.maxY
    }
}
