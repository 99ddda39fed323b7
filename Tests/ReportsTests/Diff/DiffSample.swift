import DecisionAnalysis
import Findings
import FoundationEssentials
import MapFormat
import StakeholderModel
import Testing

@testable import Reports

/// Two samples of one deal, of whose difference the text is kept.
struct DiffSample: Sendable, CustomTestStringConvertible {
    /// The file with the expected text, without its language and ending.
    let name: String
    let before: PathsSample
    let after: PathsSample

    static let all = [
        DiffSample(name: "1-2", before: PathsSample.all[0], after: PathsSample.all[1]),
        DiffSample(name: "2-3", before: PathsSample.all[1], after: PathsSample.all[2]),
        DiffSample(name: "3-1", before: PathsSample.all[2], after: PathsSample.all[0]),
    ]

    var testDescription: String { name }

    func report() throws -> DiffReport {
        let (old, new) = (try before.report(), try after.report())
        let pair = MapPair(old.analysis.map, new.analysis.map)
        return DiffReport(
            before: try analysed(old, as: pair.before),
            after: try analysed(new, as: pair.after),
            pair: pair
        )
    }

    /// The report with its findings.
    private func analysed(_ report: MapReport, as map: AccountMap) throws -> MapReport {
        let analysis = MapAnalysis(
            map: map,
            playbook: report.analysis.playbook,
            referenceDate: report.analysis.referenceDate
        )
        let groups = RuleBook.groups(of: RuleBook.findings(in: analysis), in: analysis)
        return MapReport(reading: MapReader.read(report.source), analysis: analysis, groups: groups)
    }

    /// Compares a text with the file of its ending, or writes it there when changes are accepted.
    func check(_ found: String, _ ending: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "Golden/\(name).\(ending)"
        )
        guard !PathsSample.isAccepting else { return try Data(found.utf8).write(to: file) }
        #expect(
            found == String(decoding: try Data(contentsOf: file), as: UTF8.self),
            """
            \(file.lastPathComponent) says something else. When the change is meant:
            DEALMAP_ACCEPT=1 swift test --filter DiffGoldenTests, then look at what git diff says.
            """
        )
    }
}
