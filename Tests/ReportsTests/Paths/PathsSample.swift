import DecisionAnalysis
import Findings
import FoundationEssentials
import MapFormat
import StakeholderModel
import Testing

@testable import Reports

/// A map whose paths are kept as text: one of `samples/`, or of `Golden/`.
struct PathsSample: Sendable, CustomTestStringConvertible {
    let path: String

    static let all = [
        "samples/groupe-media/1-after-first-meeting.yaml", "samples/groupe-media/2-after-second-meeting.yaml",
        "samples/groupe-media/3-as-it-should-be.yaml", "samples/northwind-software/renewals-platform.yaml",
        "Tests/ReportsTests/Paths/Golden/committee.yaml", "Tests/ReportsTests/Paths/Golden/signed.yaml",
    ]
    .map(PathsSample.init)

    static let committee = PathsSample(path: "Tests/ReportsTests/Paths/Golden/committee.yaml")

    var testDescription: String { path }

    func report(groups: [FindingGroup] = []) throws -> MapReport {
        let bytes = Array(try Data(contentsOf: PathsSample.root.appending(path: path)))
        let reading = MapReader.read(bytes: bytes, name: path)
        let found = reading.map
        let map = try #require(found, "\(reading.diagnostics.map(\.message.en))")
        let playbook = try #require(BuiltInPlaybooks.playbook(named: map.playbook ?? "b2b"))
        let day = try #require(map.asOf)
        let analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: day)
        return MapReport(reading: reading, analysis: analysis, groups: groups)
    }

    func text(_ language: Language, choices: PathsOptions = PathsOptions()) throws -> String {
        PathsText(try report(), options: TextOptions(language: language), choices: choices).text
    }

    /// The file with the expected text.
    func golden(_ language: Language) -> URL {
        let name = path.split(separator: "/").last.map { $0.dropLast(5) } ?? ""
        return PathsSample.folder.appending(path: "\(name).\(language.rawValue).txt")
    }

    static var isAccepting: Bool { ProcessInfo.processInfo.environment["DEALMAP_ACCEPT"] == "1" }

    private static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    }

    private static var root: URL {
        folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }
}
