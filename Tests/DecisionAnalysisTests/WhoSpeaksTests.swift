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
        ("status: engaged, preferred_by: ada", [.CMP005, .CMP002]),
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
        #expect(questions.contains { $0.hasPrefix("How much is the budget 'one' for the year") })
        #expect(questions.contains { $0.hasPrefix("When is the budget 'one' next split") })
    }

    /// Somebody whom nobody reaches, and what is told of them besides.
    private static let unreached: [(people: String, codes: [RuleCode], followUps: Int)] = [
        ("ada: {}", [.PTH001], 2),
        ("ada: { stance: skeptic }", [.PTH001], 2),
        ("ada: { stance: supporter, reports_to: none }", [.PTH001], 0),
        ("ada: { stance: opponent, reports_to: none }", [.PTH001, .PTH005], 0),
        ("ada: { access: brief }", [.PTH005, .AUT006], 0),
    ]

    @Test(arguments: unreached.indices)
    func `whom nobody reaches is first to be reached`(row: Int) throws {
        let (people, codes, followUps) = Self.unreached[row]
        let text = "people: { \(people) }\ngates: { go: { decided_by: ada } }\n"
        let told = try RuleExample.findings(on: text).filter { finding in
            finding.group == .person(PersonIdentifier("ada")) && ![.THR001, .AUT002].contains(finding.rule)
        }
        #expect(told.map(\.rule) == codes, "\(people): \(told.map(\.rule))")
        #expect(told.first?.followUps.count == followUps, "\(people)")
    }

    @Test func `a vote that is counted is not asked about voter by voter`() throws {
        let people =
            "ada: { access: brief, stance: supporter }, bob: { access: brief }, eve: { access: brief }"
        let gates = "gates: { vote: { decided_by: { majority: [ada, bob, eve] } } }\n"
        let told = try RuleExample.findings(on: "people: { \(people) }\n\(gates)").map(\.rule)
        #expect(told.contains(.PTH006) && !told.contains(.COV003), "\(told)")
        let elsewhere = gates + "budgets: { line: { amount: 9000, allocated_by: { any: [bob, ada] } } }\n"
        let both = try RuleExample.findings(on: "people: { \(people) }\n\(elsewhere)").filter {
            $0.rule == .COV003
        }
        #expect(both.map(\.subjects) == [["person:bob"]], "he decides where nobody votes, too")
    }

    @Test func `what is left of a budget is asked before how much it is`() throws {
        let people = "people: { ada: { access: brief }, bob: { access: brief } }\n"
        let budgets = "budgets: { line: { shared: yes, allocated_by: ada @bob } }\n"
        let told = try RuleExample.findings(on: people + budgets).filter { $0.rule.family == .budget }
        #expect(told.map(\.rule) == [.BUD003])
        #expect(told.first?.followUps.count == 1)
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
