import Findings
import MapFormat
import StakeholderModel
import Testing

@testable import DecisionAnalysis

extension RuleCode {
    /// Stands for the code of a new rule.
    static let template = RuleCode.AUT001
}

/// What a new rule starts from keeps what all rules keep.
struct RuleTemplateTests {
    @Test func `the template speaks and is silent where it says so`() throws {
        let examples = TemplateRule.description.examples
        for example in examples.triggering {
            let findings = try findings(on: RuleExamples.preamble + example)
            #expect(!findings.isEmpty)
            for finding in findings { #expect(FindingWording.faults(in: finding) == []) }
        }
        for example in examples.quiet { #expect(try findings(on: RuleExamples.preamble + example).isEmpty) }
        #expect(RuleWording.faults(in: TemplateRule.description) == [])
    }

    @Test func `the template speaks alone on its minimal map`() throws {
        let row = try #require(MinimalMap.template.first)
        let text = HealthyMap.text(changing: row.changes)
        // A rule that was just started is still the template.
        let others = try HealthyMap.findings(in: text, playbook: row.playbook).filter { finding in
            RuleBook.description(of: finding.rule)?.title != TemplateRule.description.title
        }
        #expect(others.isEmpty)
        let found = try findings(on: text)
        #expect(found.map(\.severity) == [row.severity] && found.map { "\($0.path)" } == [row.path])
    }

    private func findings(on text: String) throws -> [Finding] {
        let reading = MapReader.read(SourceText(name: "example.yaml", text: text))
        let analysis = MapAnalysis(map: try #require(reading.map), playbook: .empty, referenceDate: .epoch)
        return TemplateRule.findings(in: analysis)
    }
}
