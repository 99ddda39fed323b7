import DecisionAnalysis
import Findings
import MapFormat
import StakeholderModel
import Testing

/// What a team lives with does not count, and comes back.
struct AcceptedRiskTests {
    private static let map = """
        people:
          ada: { access: multiple, roles: [decision_maker @ada] }
          bob: { access: brief }
        offers: { ours: { price: 90000 } }
        budgets: { line: { shared: yes }, other: { amount: 4000 } }
        gates: { review: { kind: legal, decided_by: unknown } }

        """

    private func told(_ accepted: String, rules: Set<RuleCode> = Set(RuleCode.allCases)) throws
        -> ToldFindings
    {
        let text = RuleExamples.preamble + Self.map + "accepted: [\(accepted)]\n"
        let reading = MapReader.read(SourceText(name: "x.yaml", text: text))
        let map = try #require(reading.map, "\(reading.diagnostics.map(\.message.en))")
        let day = try #require(CalendarDate(year: 2025, month: 3, day: 1))
        let analysis = MapAnalysis(map: map, playbook: .empty, referenceDate: day)
        return RuleBook.toldFindings(in: analysis, rules: rules)
    }

    @Test(arguments: [
        ("rule: BUD003", ["BUD003/budget:line"]),
        ("rule: shared-budget-unmapped, about: line", ["BUD003/budget:line"]),
        ("rule: BUD002", ["BUD002/budget:line", "BUD002/budget:other"]),
        ("rule: bud002, about: other", ["BUD002/budget:other"]),
        ("rule: AUT, about: review", ["AUT001/gate:review"]), ("rule: AUT001", ["AUT001/gate:review"]),
        ("rule: OFF001, about: ours", ["OFF001/offer"]), ("rule: offer", ["OFF001/offer"]),
        ("rule: self-declared-authority, about: ada", ["AUT002/person:ada"]),
    ])
    func `an acceptance takes what it names, by rule and by object`(_ risk: String, _ fingerprints: [String])
        throws
    {
        let before = try told("")
        let after = try told("{ \(risk) }")
        #expect(after.accepted.map(\.finding.fingerprint).sorted() == fingerprints.sorted())
        let all = after.findings + after.accepted.map(\.finding)
        #expect(Set(all.map(\.fingerprint)) == Set(before.findings.map(\.fingerprint)))
        #expect(all.count == before.findings.count && after.idle.isEmpty)
        #expect(after.accepted.allSatisfy { $0.acceptance.path == .map(.accepted).index(0) })
    }

    @Test(arguments: [
        "rule: BUD003, about: other", "rule: BUD003, about: ada", "rule: BUD004", "rule: SIG",
    ])
    func `an acceptance that no finding asks for is idle`(_ risk: String) throws {
        let told = try told("{ rule: BUD003 }, { \(risk) }")
        #expect(told.idle.map(\.position) == [1])
        #expect(told.accepted.map(\.finding.rule) == [.BUD003])
    }

    @Test func `a rule that may not speak makes no acceptance idle`() throws {
        let rules = Set(RuleCode.allCases).subtracting([.BUD003, .SIG001])
        #expect(
            try told("{ rule: BUD003 }, { rule: SIG }, { rule: SIG002 }", rules: rules).idle.map(\.position)
                == [2]
        )
    }

    @Test func `what another finding silences is no idle acceptance`() throws {
        // BUD002 speaks for BUD005.
        let told = try told("{ rule: BUD005, about: line }")
        #expect(told.idle.isEmpty && told.accepted.isEmpty)
        #expect(!told.findings.contains { $0.rule == .BUD005 })
    }

    @Test func `what is accepted silences what it silenced`() throws {
        let told = try told("{ rule: BUD002 }")
        #expect(!told.findings.contains { $0.rule == .BUD005 || $0.rule == .BUD002 })
    }

    @Test(arguments: [("2025-03-01", true), ("2025-03-02", true), ("2025-02-28", false)])
    func `an acceptance holds up to its last day, and its finding comes back`(_ day: String, _ holds: Bool)
        throws
    {
        let told = try told("{ rule: BUD003, until: \(day) }")
        #expect(told.accepted.count == (holds ? 1 : 0))
        let back = told.findings.filter { $0.rule == .BUD003 }
        #expect(back.count == (holds ? 0 : 1))
        #expect(holds || back[0].details.last?.en == "it was accepted until 28 February 2025, and is back")
        #expect(told.idle.isEmpty)
    }

    @Test func `of several acceptances the one that holds counts, else the one that ran out last`() throws {
        let some = "{ rule: BUD003, until: 2025-01-31 }, { rule: BUD, about: line, until: 2025-02-10 }"
        let lapsed = try told(some).findings.first { $0.rule == .BUD003 }
        #expect(lapsed?.details.last?.en == "it was accepted until 10 February 2025, and is back")
        let told = try told(some + ", { rule: BUD003 }")
        #expect(told.accepted.map(\.acceptance.position) == [2])
        #expect(told.idle.isEmpty)
    }

    @Test func `a rule that nobody knows accepts nothing and is not told twice`() throws {
        let told = try told("{ rule: nonsense }")
        #expect(told.idle.isEmpty && told.accepted.isEmpty)
    }
}
