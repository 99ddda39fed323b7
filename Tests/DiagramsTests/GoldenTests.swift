import Diagrams
import FoundationEssentials
import Graphviz
import Layout
import StakeholderModel
import Testing

/// The samples, level by level: what a picture says, where it stands, how it is written.
@Suite struct GoldenTests {
    @Test func `the scenes of the samples are the expected ones`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        for sample in try Sample.all() {
            let scene = try Chart.scene(of: sample.map, options(sample))
            let text = String(decoding: try encoder.encode(scene), as: UTF8.self)
            try Golden.check(text + "\n", "\(sample.name).scene.json")
            let decoded = try JSONDecoder().decode(Scene.self, from: Data(text.utf8))
            #expect(decoded == scene, "\(sample.name)")
        }
    }

    @Test func `the SVG of the samples in rows is the expected one`() throws {
        for sample in try Sample.all() {
            let picture = try Chart.picture(of: sample.map, options(sample), engine: RowLayoutEngine())
            try Golden.check(SVGWriter.write(picture, theme: .auto), "\(sample.name).rows.svg")
        }
    }

    /// Another version of Graphviz may place boxes differently: then there is nothing to compare with.
    @Test(.enabled(if: GoldenTests.isKnownGraphviz))
    func `the SVG of the samples through Graphviz is the expected one`() throws {
        for sample in try Sample.all() {
            let picture = try Chart.picture(of: sample.map, options(sample), engine: GraphvizLayoutEngine())
            let name = "\(sample.name).graphviz-\(GoldenTests.graphvizVersion).svg"
            try Golden.check(SVGWriter.write(picture, theme: .auto), name)
        }
    }

    private static let graphvizVersion = "2.43.0"

    private static var isKnownGraphviz: Bool { (try? GraphvizLayoutEngine.version()) == graphvizVersion }

    @Test func `the DOT of the samples is the expected one`() throws {
        for sample in try Sample.all() {
            let scene = try Chart.scene(of: sample.map, options(sample))
            try Golden.check(DOTWriter.write(scene), "\(sample.name).dot")
        }
    }

    @Test func `the decision view of the samples is the expected one`() throws {
        for sample in try Sample.all() {
            let picture = try Chart.decision(of: sample.map, options(sample))
            try Golden.check(SVGWriter.write(picture, theme: .auto), "\(sample.name).decision.svg")
        }
    }

    @Test(arguments: FurtherView.allCases)
    func `the further views of the samples are the expected ones`(view: FurtherView) throws {
        for sample in try Sample.all() {
            let picture = try view.picture(of: sample.map, options(sample))
            try Golden.check(SVGWriter.write(picture, theme: .auto), "\(sample.name).\(view.rawValue).svg")
            try Golden.check(DOTWriter.write(picture.scene), "\(sample.name).\(view.rawValue).dot")
        }
    }

    @Test func `the folder has the expected files and no others`() throws {
        let names = try Sample.all().flatMap { sample in
            FurtherView.allCases.flatMap { ["\($0.rawValue).svg", "\($0.rawValue).dot"] }.map {
                "\(sample.name).\($0)"
            }
                + [
                    "decision.svg", "dot", "graphviz-\(GoldenTests.graphvizVersion).svg", "rows.svg",
                    "scene.json",
                ]
                .map {
                    "\(sample.name).\($0)"
                }
        }
        let differences = DifferenceGoldenTests.goldens
        guard !Golden.isAccepting else { return }
        let present = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path)
        #expect(present.filter { !$0.hasPrefix(".") }.sorted() == (names + differences).sorted())
    }

    private func options(_ sample: Sample) -> PictureOptions {
        PictureOptions(language: sample.map.language ?? .english)
    }
}
