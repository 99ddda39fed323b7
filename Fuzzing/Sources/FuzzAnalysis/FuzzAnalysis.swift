import DecisionAnalysis
import Findings
import FuzzChecks
import MapFormat
import Reports
import StakeholderModel

/// Reads the bytes as a map and, where they are one, analyses it with all rules and writes the report.
@c(LLVMFuzzerTestOneInput)
public func fuzzAnalysis(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let reading = MapReader.read(bytes: unsafe fuzzedBytes(start, count), name: "fuzzed.yaml")
    guard let map = reading.map, let day = CalendarDate(year: 2025, month: 6, day: 1),
        let playbook = BuiltInPlaybooks.playbook(named: map.playbook ?? "b2b")
            ?? BuiltInPlaybooks.playbook(named: "b2b")
    else { return reading.map == nil ? -1 : 0 }
    let analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: map.asOf ?? day)
    let groups = RuleBook.groups(of: RuleBook.findings(in: analysis), in: analysis)
    let report = MapReport(reading: reading, analysis: analysis, groups: groups)
    let checks = DiagnosticChecks(of: reading.source)
    for finding in groups.flatMap(\.findings) {
        for path in [finding.path] + finding.relatedPaths { checks.check(reading.index.range(of: path)) }
    }
    for language in [Language.english, .french] {
        let text = CheckText(report, options: TextOptions(language: language)).text
        precondition(!text.isEmpty, "a report says something")
    }
    return 0
}
