import DecisionAnalysis
import Findings
import FoundationEssentials
import MapFormat
import StakeholderModel
import Testing

@testable import Reports

/// Maps whose reports are kept in every format: one of `samples/`, and one with awkward names beside a broken map and
/// a file that is not there.
struct FormatSample: Sendable, CustomTestStringConvertible {
    /// What the files with the expected texts are called.
    let name: String
    /// The maps, and what they are called in reports.
    private let maps: [(path: String, shown: String)]
    private let isWithMissingFile: Bool

    static let all = [small, sample]

    static let small = FormatSample(
        name: "small",
        maps: [
            (path: folder + "small.yaml", shown: "./clients/été 2025/small map.yaml"),
            (path: folder + "broken.yaml", shown: "clients/a:b,c%d`|.yaml"),
        ],
        isWithMissingFile: true
    )

    static let sample = FormatSample(
        name: "2-after-second-meeting",
        maps: [
            (
                path: "samples/groupe-media/2-after-second-meeting.yaml",
                shown: "samples/groupe-media/2-after-second-meeting.yaml"
            )
        ],
        isWithMissingFile: false
    )

    private static let folder = "Tests/ReportsTests/Formats/Golden/"

    var testDescription: String { name }

    /// Tells everything in one language.
    func fill(_ document: inout some CheckForm, _ language: Language) throws {
        for map in maps {
            let reading = try FormatSample.reading(map.path, shown: map.shown)
            if let report = try FormatSample.report(of: reading) {
                try document.add(report, language: language)
            } else {
                try document.add(
                    unusable: reading.source,
                    diagnostics: reading.diagnostics,
                    of: reading.source,
                    language: language,
                    brokenConfiguration: nil
                )
            }
        }
        if isWithMissingFile {
            try document.add(unreadable: "not there.yaml", FormatSample.missing, language: language)
        }
    }

    static func reading(_ path: String, shown: String) throws -> MapReading {
        MapReader.read(bytes: Array(try Data(contentsOf: root.appending(path: path))), name: shown)
    }

    /// The report of a map that can be used.
    static func report(of reading: MapReading) throws -> MapReport? {
        guard let map = reading.map else { return nil }
        let playbook = try #require(BuiltInPlaybooks.playbook(named: map.playbook ?? "b2b"))
        let day = try #require(map.asOf)
        let analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: day)
        let told = RuleBook.toldFindings(in: analysis)
        let groups = RuleBook.groups(of: told.findings, in: analysis)
        var report = MapReport(reading: reading, analysis: analysis, groups: groups)
        report.accepted = told.accepted
        report.idleAcceptances = told.idle
        return report
    }

    private static let missing = Diagnostic(
        code: .fileMissing,
        message: Wording(
            en: "'not there.yaml' cannot be read: there is no such file or folder",
            fr: "« not there.yaml » ne peut pas être lu : ni fichier ni dossier de ce nom"
        ),
        range: nil
    )

    private static var root: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
    }

    /// Where an expected text is kept.
    static func golden(_ name: String) -> URL { root.appending(path: folder + name) }
}
