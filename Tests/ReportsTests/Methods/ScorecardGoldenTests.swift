import DecisionAnalysis
import Findings
import FoundationEssentials
import MapFormat
import StakeholderModel
import Testing

@testable import Reports

/// The lost deal in the letters of each method, as it is kept as text.
@Suite struct ScorecardGoldenTests {
    private static let rows = SalesMethod.allCases.flatMap { method in
        Language.allCases.flatMap { language in
            ["txt", "md"].map { (method: method, language: language, form: $0) }
        }
    }

    @Test func `the letters of the lost deal are told in the expected words`() throws {
        for row in Self.rows {
            let found = try text(row.method, row.language, row.form)
            let name = "\(row.method.rawValue).\(row.language.rawValue).\(row.form)"
            let file = Self.folder.appending(path: name)
            guard ProcessInfo.processInfo.environment["DEALMAP_ACCEPT"] != "1" else {
                try Data(found.utf8).write(to: file)
                continue
            }
            let expected = String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
            #expect(
                found == expected,
                """
                \(name) says something else. When the change is meant:
                DEALMAP_ACCEPT=1 swift test --filter ScorecardGoldenTests, then look at what git diff says.
                """
            )
        }
    }

    @Test(arguments: SalesMethod.allCases, Language.allCases)
    func `no line is wider than 100 cells, and none ends in a space`(method: SalesMethod, language: Language)
        throws
    {
        for line in try text(method, language, "txt").split(separator: "\n", omittingEmptySubsequences: false)
        {
            #expect(CellWidth.of(line) <= 100, "\(line)")
            #expect(!line.hasSuffix(" "), "\(line)")
        }
    }

    @Test(arguments: SalesMethod.allCases)
    func `a question is asked once, and each finding has its code`(method: SalesMethod) throws {
        let report = try Self.report(method)
        let scorecard = try #require(report.scorecard)
        let sentences = ScorecardSentences(scorecard, report: report).letters
        let asked = sentences.flatMap { $0.missed + $0.hints }.flatMap(\.questions)
        #expect(Set(asked).count == asked.count)
        let questions = report.findings.flatMap { [$0.question].compactMap(\.self) + $0.followUps }.map(
            \.text
        )
        #expect(Set(asked.map(\.text)).isSuperset(of: questions), "a question got lost")
        let rules = Set(sentences.flatMap(\.missed).compactMap(\.rule))
        #expect(rules == Set(report.findings.map(\.rule)))
    }

    private func text(_ method: SalesMethod, _ language: Language, _ form: String) throws -> String {
        let report = try Self.report(method)
        if form == "md" { return report.markdown(in: language) + "\n" }
        return report.text(options: TextOptions(language: language))
    }

    static func report(_ method: SalesMethod) throws -> MapReport {
        let sample = PathsSample(path: "samples/groupe-media/2-after-second-meeting.yaml")
        let analysis = try sample.report().analysis
        let findings = RuleBook.findings(in: analysis)
        var report = try sample.report(groups: RuleBook.groups(of: findings, in: analysis))
        report.scorecard = Scorecard(method, of: analysis, findings: findings)
        return report
    }

    private static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    }
}
