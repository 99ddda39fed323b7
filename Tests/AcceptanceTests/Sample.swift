import DecisionAnalysis
import Findings
import FoundationEssentials
import MapFormat
import StakeholderModel
import Testing

/// A map of the samples, or of a story, read and analysed as the command does it.
struct Sample {
    let reading: MapReading
    let analysis: MapAnalysis
    let findings: [Finding]
    let groups: [FindingGroup]

    init(_ path: String) throws {
        try self.init(file: Sample.folder.appending(path: path), name: "samples/\(path)")
    }

    /// A story that `Scripts/stories/convert.py` turned into a map.
    init(story: String) throws {
        try self.init(file: Sample.stories.appending(path: "\(story).yaml"), name: story)
    }

    private init(file: URL, name: String) throws {
        reading = MapReader.read(bytes: Array(try Data(contentsOf: file)), name: name)
        let map = try #require(reading.map, "\(reading.diagnostics.map(\.message.en))")
        let playbook = try #require(BuiltInPlaybooks.playbook(named: map.playbook ?? "b2b"))
        let date = try #require(map.asOf)
        analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: date)
        findings = RuleBook.findings(in: analysis)
        groups = RuleBook.groups(of: findings, in: analysis)
    }

    var codes: Set<RuleCode> { Set(findings.map(\.rule)) }
    var hasCritical: Bool { findings.contains { $0.severity == .critical } }

    static var stories: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Stories/maps")
    }

    static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "samples")
    }
}
