import DecisionAnalysis
import Findings
import FoundationEssentials
import MapFormat
import StakeholderModel
import Testing

@testable import Reports

/// A map whose agenda is kept as text and as Markdown: one of `samples/`, or of `Golden/`.
struct AgendaSample: Sendable, CustomTestStringConvertible {
    let path: String

    static let all = [
        "samples/groupe-media/1-after-first-meeting.yaml", "samples/groupe-media/2-after-second-meeting.yaml",
        "samples/groupe-media/3-as-it-should-be.yaml", "samples/northwind-software/renewals-platform.yaml",
        "Tests/ReportsTests/Agenda/Golden/awkward.yaml",
    ]
    .map(AgendaSample.init)

    var testDescription: String { path }

    func report() throws -> MapReport {
        let bytes = Array(try Data(contentsOf: AgendaSample.root.appending(path: path)))
        let reading = MapReader.read(bytes: bytes, name: path)
        let found = reading.map
        let map = try #require(found, "\(reading.diagnostics.map(\.message.en))")
        let playbook = try #require(BuiltInPlaybooks.playbook(named: map.playbook ?? "b2b"))
        let day = try #require(map.asOf)
        let analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: day)
        let findings = RuleBook.findings(in: analysis)
        let groups = RuleBook.groups(of: findings, in: analysis)
        return MapReport(reading: reading, analysis: analysis, groups: groups)
    }

    func text(_ language: Language, choices: AgendaOptions = AgendaOptions(isWhole: true)) throws -> String {
        let report = try report()
        let agenda = Agenda(report.analysis, groups: report.groups)
        let options = TextOptions(language: language)
        return AgendaText(report, agenda: agenda, options: options, choices: choices).text
    }

    func markdown(_ language: Language, choices: AgendaOptions = AgendaOptions()) throws -> String {
        let report = try report()
        let agenda = Agenda(report.analysis, groups: report.groups)
        return AgendaMarkdown(report, agenda: agenda, language: language, choices: choices).text
    }

    /// The file with the expected text.
    func golden(_ language: Language, _ kind: String) -> URL {
        let name = path.split(separator: "/").last.map { $0.dropLast(5) } ?? ""
        return AgendaSample.folder.appending(path: "\(name).\(language.rawValue).\(kind)")
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
