import DecisionAnalysis
import Findings
import MapFormat
import StakeholderModel
import Testing

/// Where two rules would say the same, one speaks: what random maps are too unlikely to show.
struct WhoSpeaksTests {
    private static let decider = "people:\n  ada: { access: brief }\ngates: { go: { decided_by: ada } }\n"

    /// A provider on our subject, and the rules that speak of it beside ada, who decides.
    private static let providers: [(provider: String, codes: Set<RuleCode>)] = [
        ("status: engaged, engaged_by: ada, preferred_by: ada", [.CMP005]),
        ("status: engaged, engaged_by: ada", [.CMP002]),
        ("status: shortlisted, engaged_by: ada", [.CMP003]),
        ("status: engaged, engaged_by: [ada, bob], preferred_by: ada", [.CMP005, .CMP002]),
        ("status: engaged, preferred_by: ada", [.CMP005, .CMP002, .CMP004]),
        ("status: engaged, engaged_by: bob, contact: ada", [.CMP002, .CMP003]),
    ]

    @Test(arguments: providers.indices)
    func `of one provider and decider one rule speaks`(row: Int) throws {
        let (provider, codes) = Self.providers[row]
        let findings = try findings(provider)
        let spoken = findings.map(\.rule).filter { $0.family == .competition }
        #expect(Set(spoken) == codes && spoken.count == codes.count, "\(provider): \(spoken)")
    }

    @Test func `a rule that may not speak silences no other`() throws {
        let all = Set(RuleCode.allCases)
        let provider = "status: engaged, engaged_by: ada, preferred_by: ada"
        let without = try findings(provider, rules: all.subtracting([.CMP005]))
        #expect(without.contains { $0.rule == .CMP002 } && !without.contains { $0.rule == .CMP003 })
        let withoutBoth = try findings(provider, rules: all.subtracting([.CMP005, .CMP002]))
        #expect(withoutBoth.contains { $0.rule == .CMP003 })
    }

    @Test func `the questions of what BUD002 speaks for follow its own`() throws {
        let text =
            "close_by: 2025-06-30\nbudgets: { one: {}, two: { amount: 5000, decided_on: 2025-04-01 } }\n"
        let allocators = try RuleExample.findings(on: text).filter { $0.rule == .BUD002 }
        #expect(allocators.map(\.followUps.count) == [2, 0])
        let questions = allocators.flatMap(\.followUps).map(\.text.en)
        #expect(questions.contains { $0.hasPrefix("What is this budget for the year") })
        #expect(questions.contains { $0.hasPrefix("When is this budget next split") })
    }

    private func findings(_ provider: String, rules: Set<RuleCode> = Set(RuleCode.allCases)) throws
        -> [Finding]
    {
        let text =
            RuleExamples.preamble + Self.decider.replacing("people:\n", with: "people:\n  bob: {}\n")
            + "offers: { ours: { scope: [selling] } }\nproviders: { other: { \(provider), scope: [selling] } }\n"
        let reading = MapReader.read(SourceText(name: "providers.yaml", text: text))
        let map = try #require(reading.map, "\(reading.diagnostics.map(\.message.en)) in:\n\(text)")
        let day = try #require(CalendarDate(year: 2025, month: 3, day: 1))
        let analysis = MapAnalysis(map: map, playbook: .empty, referenceDate: day)
        return RuleBook.findings(in: analysis, rules: rules)
    }
}
