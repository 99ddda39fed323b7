import DecisionAnalysis
import Findings
import MapFormat
import StakeholderModel
import Testing

/// Each threshold decides from when on its rule speaks.
struct ThresholdTests {
    /// A map on which a rule changes its mind with a threshold.
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: RuleCode
        let map: String
        /// A configuration with which the rule speaks.
        let speaking: String
        /// A configuration with which it does not.
        let silent: String
        var testDescription: String { rule.rawValue }
    }

    static let cases = [
        Case(
            rule: .TIM003,
            map: "people: { ada: { access: brief, stance: { is: supporter, date: 2025-01-29 } } }\n"
                + "gates: { go: { decided_by: ada } }\n",
            speaking: "stale_after: 30 days",
            silent: "stale_after: 31 days"
        ),
        Case(
            rule: .OFF001,
            map:
                "currency: EUR\noffers: { ours: { price: 5000 } }\nbudgets: { line: { shared: no, latitude: 9000 } }\n",
            speaking: "entry_offer_from: 5 k€",
            silent: "entry_offer_from: 5000.01"
        ),
        Case(
            rule: .OFF001,
            map:
                "currency: EUR\noffers: { ours: { price: 5000 } }\nbudgets: { line: { shared: no, latitude: 9000 } }\n",
            speaking: "entry_offer_from: 5000",
            silent: "entry_offer_from: 1 USD"
        ),
        Case(
            rule: .OFF002,
            map: "offers: { ours: { price: 3001 } }\nbudgets: { line: { amount: 10000 } }\n",
            speaking: "budget_share_percent: 30",
            silent: "budget_share_percent: 31"
        ),
        Case(
            rule: .PTH006,
            map: "people: { ada: { stance: supporter }, team: { stance: advocate, count: 3 }, eve: {} }\n"
                + "gates: { board: { decided_by: { at_least: 2, of: [ada, team, eve] } } }\n",
            speaking: "vote_margin: 2",
            silent: "vote_margin: 1"
        ),
        Case(
            rule: .EVD001,
            map: "people: { ada: { stance: supporter }, bob: { stance: supporter } }\n",
            speaking: "only_good_news_from: 2",
            silent: "only_good_news_from: 3"
        ),
        Case(
            rule: .THR001,
            map: "people: { ada: { access: brief }, bob: { access: brief } }\n",
            speaking: "fewest_contacts: 3",
            silent: "fewest_contacts: 2"
        ),
    ]

    @Test(arguments: cases)
    func `a rule speaks from its threshold on`(row: Case) throws {
        let spoken = try ThresholdTests.findings(row.map, "thresholds: { \(row.speaking) }").map(\.rule)
        #expect(spoken.contains(row.rule))
        let silent = try ThresholdTests.findings(row.map, "thresholds: { \(row.silent) }").map(\.rule)
        #expect(!silent.contains(row.rule))
    }

    @Test func `a manager who joined recently is a warning`() throws {
        let map =
            "people: { ada: { reports_to: boss }, boss: { joined: 2025-02-01 } }\ngates: { go: { decided_by: ada } }\n"
        func severity(_ days: Int) throws -> Severity? {
            try ThresholdTests.findings(map, "thresholds: { recently_joined: \(days) days }")
                .first { $0.rule == .PTH007 }?.severity
        }
        #expect(try severity(28) == .warning)
        #expect(try severity(27) == .note)
    }

    @Test func `more contacts than one silence what hangs on one person only where they say the same`() throws
    {
        let map = """
            people:
              ada: { access: brief }
              bob: { access: brief, reports_to: ada }
              eve: {}
            relations: [ada -> eve: strong]
            gates: { go: { decided_by: eve } }

            """
        let rules = try ThresholdTests.findings(map, "thresholds: { fewest_contacts: 3 }").map(\.rule)
        #expect(rules.contains(.THR001) && rules.contains(.PTH002) && !rules.contains(.THR002))
        let many = (1...5).map { "p\($0): { access: brief }" }.joined(separator: ", ")
        let few = try ThresholdTests.findings("people: { \(many) }\n", "thresholds: { fewest_contacts: 6 }")
        #expect(few.first { $0.rule == .THR001 }?.message.en.hasPrefix("only 5 people can carry") == true)
        let usual = try ThresholdTests.findings(map, "").map(\.rule)
        #expect(!usual.contains(.THR001) && usual.contains(.PTH002) && usual.contains(.THR002))
    }

    @Test func `a severity of the configuration takes the place of the rule's own, and orders the findings`()
        throws
    {
        let map = "people: { ada: {} }\n"
        let usual = try ThresholdTests.findings(map, "")
        #expect(usual.first { $0.rule == .BUD001 }?.severity == .critical)
        let set = try ThresholdTests.findings(map, "severities: { BUD: note, OFF001: critical }")
        #expect(set.first { $0.rule == .BUD001 }?.severity == .note)
        #expect(set.map(\.severity) == set.map(\.severity).sorted(by: >))
        #expect(Set(set.map(\.fingerprint)) == Set(usual.map(\.fingerprint)))
    }

    @Test func `every rule that says so has a setting, and says so in both languages`() {
        let settable = RuleBook.descriptions.filter { description in
            let words = description.rationale.en.split { $0.isWhitespace }.joined(separator: " ")
            return words.contains("(a setting)")
        }
        let french = RuleBook.descriptions.filter { $0.rationale.fr.contains("(réglable)") }
        #expect(settable.map(\.code) == french.map(\.code))
        #expect(Set(settable.map(\.code)) == Set(Self.cases.map(\.rule)).union([.PTH007]))
    }

    private static func findings(_ map: String, _ configuration: String) throws -> [Finding] {
        let text = "dealmap_configuration: 1\n" + configuration + "\n"
        let settings = ConfigurationReader.read(SourceText(name: "settings", text: text))
        let reading = MapReader.read(SourceText(name: "x.yaml", text: RuleExamples.preamble + map))
        let read = try #require(reading.map, "\(reading.diagnostics.map(\.message.en))")
        let analysis = MapAnalysis(
            map: read,
            playbook: .empty,
            referenceDate: try #require(CalendarDate(year: 2025, month: 3, day: 1)),
            configuration: try #require(settings.configuration, "\(settings.diagnostics.map(\.message.en))")
        )
        return RuleBook.findings(in: analysis)
    }
}
