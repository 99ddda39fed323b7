import DecisionAnalysis
import Findings
import Foundation
import StakeholderModel
import Testing

@testable import Reports

/// What the standard asks of a log and no schema can say. `Scripts/check-output.py` has the schema.
@Suite struct SarifDocumentTests {
    private struct Log: Decodable {
        let version: String
        let runs: [Run]
    }

    private struct Run: Decodable {
        let tool: Tool
        let language: String
        let columnKind: String
        let invocations: [Invocation]
        let artifacts: [Artifact]
        let results: [Result]
    }

    private struct Tool: Decodable { let driver: Driver }

    private struct Driver: Decodable {
        let name: String
        let version: String
        let rules: [Rule]
    }

    private struct Rule: Decodable {
        let id: String
        let defaultConfiguration: [String: String]
    }

    private struct Invocation: Decodable {
        let executionSuccessful: Bool
        let exitCode: Int
        let toolExecutionNotifications: [Notification]
    }

    private struct Notification: Decodable {
        let level: String
        let descriptor: [String: String]
    }

    private struct Artifact: Decodable { let location: File }

    private struct File: Decodable, Equatable {
        let uri: String
        let index: Int
    }

    private struct Result: Decodable {
        let ruleId: String
        let ruleIndex: Int
        let kind: String
        let level: String
        let message: [String: String]
        let locations: [Location]
        let relatedLocations: [Location]?
        let partialFingerprints: [String: String]?
        let suppressions: [Suppression]?
    }

    private struct Suppression: Decodable {
        let kind: String
        let status: String
        let justification: String?
    }

    private struct Location: Decodable {
        let id: Int?
        let physicalLocation: Physical
    }

    private struct Physical: Decodable {
        let artifactLocation: File
        let region: [String: Int]?
    }

    private func run(_ sample: FormatSample, _ language: Language = .english, exitCode: Int32 = 2) throws
        -> Run
    {
        var document = SarifDocument(version: "1.2.3")
        try sample.fill(&document, language)
        let log = try JSONDecoder().decode(Log.self, from: Data(try document.text(exitCode: exitCode).utf8))
        #expect(log.version == "2.1.0")
        return try #require(log.runs.first)
    }

    @Test(arguments: Language.allCases)
    func `all rules are described, and every result points at its own`(language: Language) throws {
        let run = try run(.small, language)
        let rules = run.tool.driver.rules
        #expect(run.tool.driver.name == "dealmap" && run.tool.driver.version == "1.2.3")
        #expect(run.language == language.rawValue && run.columnKind == "utf16CodeUnits")
        #expect(rules.map(\.id).starts(with: RuleCode.allCases.map(\.rawValue)))
        #expect(Set(rules.map(\.id)).count == rules.count)
        for result in run.results { #expect(rules[result.ruleIndex].id == result.ruleId) }
    }

    @Test
    func `what is unknown is open and has no level, what is bad is a failure with that of its severity`()
        throws
    {
        let report = SmallReport.make()
        var document = SarifDocument(version: "1")
        document.add(report, language: .english)
        let log = try JSONDecoder().decode(Log.self, from: Data(try document.text(exitCode: 1).utf8))
        let results = try #require(log.runs.first).results
        let isOpen = report.findings.map { $0.kind == .open }
        #expect(isOpen.contains(true))
        #expect(results.map(\.kind) == isOpen.map { $0 ? "open" : "fail" })
        #expect(
            zip(["error", "warning"], zip(isOpen, results)).allSatisfy {
                $0 == $1.1.level || ($1.0 && $1.1.level == "none")
            }
        )
        #expect(results.map(\.partialFingerprints) == report.findings.map { ["dealmap/v1": $0.fingerprint] })
        let text = try #require(results.first?.message["text"])
        #expect(
            text.hasPrefix(
                "Nobody is known to allocate 'plan'.\nOther projects draw on it.\nWhy it matters: "
            )
        )
        #expect(text.hasSuffix("To ask (DG): Who splits it?"))
        // The evidence is the place of the second finding; the person is named beside it.
        #expect(results.first?.relatedLocations?.map(\.id) == [1, 2])
    }

    @Test func `a mistake is a result at its place, and the run tells that the map was not checked`() throws {
        let run = try run(.small)
        let mistakes = run.results.filter { $0.ruleId == "unknown-key" }
        #expect(mistakes.map(\.level) == ["error"])
        #expect(mistakes.first?.locations.first?.physicalLocation.region?["startLine"] == 3)
        let told = try #require(run.invocations.first)
        #expect(told.exitCode == 2 && !told.executionSuccessful)
        let kinds = told.toolExecutionNotifications.map { $0.descriptor["id"] }
        #expect(kinds == ["map-not-checked", "file-missing"])
        #expect(told.toolExecutionNotifications.allSatisfy { $0.level == "error" })
    }

    @Test func `an accepted finding is suppressed, and no other`() throws {
        let suppressed = try run(.small).results.filter { $0.suppressions != nil }
        #expect(suppressed.map(\.ruleId) == ["THR004"])
        let suppression = try #require(suppressed.first?.suppressions?.first)
        #expect(suppression.kind == "inSource" && suppression.status == "accepted")
        #expect(suppression.justification == "we | *know* · by @bob, until 31 December 2025")
    }

    @Test func `a run over maps that can be used is a success, findings or not`() throws {
        let told = try #require(try run(.sample, exitCode: 1).invocations.first)
        #expect(told.executionSuccessful && told.exitCode == 1)
        #expect(told.toolExecutionNotifications.isEmpty)
    }

    @Test func `each file is there once, and locations agree with it`() throws {
        let run = try run(.small)
        let uris = [
            "clients/%C3%A9t%C3%A9%202025/small%20map.yaml", "clients/a%3Ab,c%25d%60%7C.yaml",
            "not%20there.yaml",
        ]
        #expect(run.artifacts.map(\.location.uri) == uris)
        for location in run.results.flatMap({ $0.locations + ($0.relatedLocations ?? []) }) {
            let file = location.physicalLocation.artifactLocation
            #expect(run.artifacts[file.index].location == file)
        }
    }

    @Test func `columns count an emoji twice`() throws {
        let value = "decision_maker @ada"
        let line = "  ada: { name: \"Ada \\\"🦊\\\" <b>Lovelace</b>\", roles: [" + value
        let result = try #require(try run(.small).results.first { $0.ruleId == "AUT002" })
        let region = try #require(result.locations.first?.physicalLocation.region)
        #expect(region["startLine"] == 7 && region["endLine"] == 7)
        #expect(region["endColumn"] == line.utf16.count + 1)
        #expect(region["startColumn"] == line.utf16.count + 1 - value.utf16.count)
    }

    @Test func `a log has the language of its first map`() throws {
        var document = SarifDocument(version: "1")
        document.add(SmallReport.make(), language: .french)
        document.add(SmallReport.make(), language: .english)
        let text = try document.text(exitCode: 1)
        #expect(!text.contains("Why it matters") && text.contains("Pourquoi c'est important"))
    }

    @Test func `a log without maps is a log`() throws {
        let log = try JSONDecoder().decode(
            Log.self,
            from: Data(try SarifDocument(version: "1").text(exitCode: 0).utf8)
        )
        #expect(log.runs.first?.results.isEmpty == true)
    }
}
