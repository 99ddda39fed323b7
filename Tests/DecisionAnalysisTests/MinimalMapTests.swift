import DecisionAnalysis
import Findings
import StakeholderModel
import Testing

/// For each rule a map that differs in one point from a healthy one, and on which no other rule speaks.
struct MinimalMapTests {
    @Test func `the healthy map has no finding`() throws {
        let findings = try HealthyMap.findings(in: HealthyMap.text())
        #expect(findings.isEmpty, "\(findings.map { "\($0.rule): \($0.message.en)" })")
    }

    @Test func `every rule has its minimal map`() {
        #expect(Set(MinimalMap.all.map(\.rule)) == Set(RuleCode.allCases))
    }

    @Test(arguments: MinimalMap.all)
    func `a rule speaks alone on its minimal map`(row: MinimalMap) throws {
        let text = HealthyMap.text(changing: row.changes)
        let findings = try HealthyMap.findings(in: text, playbook: row.playbook)
        let codes = Set(findings.map(\.rule))
        #expect(codes == [row.rule], "\(findings.map { "\($0.rule): \($0.message.en)" })")
        let severities = findings.filter { $0.rule == row.rule }.map(\.severity)
        #expect(severities == [row.severity])
        let paths = findings.filter { $0.rule == row.rule }.map { "\($0.path)" }
        #expect(paths == [row.path])
    }
}
