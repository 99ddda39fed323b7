import DecisionAnalysis
import Findings
import StakeholderModel
import Testing

/// A finding never disappears: every method tells every finding, and VENDUE tells it once.
struct MethodRuleTests {
    @Test(arguments: SalesMethod.allCases)
    func `every rule, and every topic of a signal, has its letter`(method: SalesMethod) {
        for code in RuleCode.allCases where code.family != .signals {
            let letters = method.letters.filter { letter in
                letter.findings.contains { $0.codes.contains(code) }
            }
            #expect(letters.count >= 1, "\(method) has no letter for \(code)")
            #expect(method != .vendue || letters.count == 1, "\(code): \(letters.map(\.key))")
        }
        for topic in SignalTopic.allCases {
            let letters = method.letters.filter { letter in
                letter.findings.contains { source in
                    if case .signals(let topics) = source { topics.contains(topic) } else { false }
                }
            }
            #expect(letters.count >= 1, "\(method) has no letter for signals about \(topic)")
            #expect(method != .vendue || letters.count == 1, "\(topic): \(letters.map(\.key))")
        }
    }

    @Test(arguments: SalesMethod.allCases)
    func `a letter names a rule once, and keys are not given twice`(method: SalesMethod) {
        #expect(Set(method.letters.map(\.key)).count == method.letters.count)
        #expect(method.letters.map(\.initial).joined() == method.name)
        for letter in method.letters {
            let codes = letter.findings.flatMap(\.codes)
            let plain = codes.filter { $0.family != .signals }
            #expect(Set(plain).count == plain.count, "\(method) \(letter.key): \(plain)")
            #expect(Set(letter.facts).count == letter.facts.count, "\(method) \(letter.key)")
            #expect(!letter.facts.isEmpty, "\(method) \(letter.key) can never be had")
        }
    }

    @Test func `the finding of each rule's minimal map is told once by VENDUE and by every other method`()
        throws
    {
        for row in MinimalMap.all {
            let analysis = try ScorecardExample.analysis(
                of: HealthyMap.text(changing: row.changes),
                playbook: row.playbook
            )
            let findings = RuleBook.findings(in: analysis)
            #expect(findings.map(\.rule) == [row.rule])
            for method in SalesMethod.allCases {
                expectAll(findings, in: method, of: analysis, "\(row.rule)")
            }
        }
    }

    @Test func `no finding of a random map disappears`() throws {
        var told: Set<RuleCode> = []
        let day = try #require(RandomMap.date(daysAgo: 0))
        for seed in UInt64(0)..<300 {
            let map = RandomMap.make(seed: seed)
            let analysis = MapAnalysis(map: map, playbook: .small, referenceDate: day)
            let findings = RuleBook.findings(in: analysis)
            told.formUnion(findings.map(\.rule))
            for method in SalesMethod.allCases {
                expectAll(findings, in: method, of: analysis, "seed \(seed)")
            }
        }
        #expect(told.count > 20, "the random maps no longer have findings: \(told)")
    }

    private func expectAll(
        _ findings: [Finding],
        in method: SalesMethod,
        of analysis: MapAnalysis,
        _ place: String
    ) {
        let scorecard = Scorecard(method, of: analysis, findings: findings)
        let told = scorecard.letters.flatMap(\.missed).compactMap { missed in
            if case .finding(let finding) = missed { finding.fingerprint } else { nil }
        }
        #expect(Set(told) == Set(findings.map(\.fingerprint)), "\(place), \(method)")
        #expect(method != .vendue || told.count == findings.count, "\(place), \(method): \(told)")
    }
}
