import DecisionAnalysis
import Findings
import StakeholderModel
import Testing

/// The rules on random small maps: what has to be true of their findings whatever the map says.
struct RandomMapRuleTests {
    private static let seeds = UInt64(0)..<600

    @Test func `one no and thin votes are what trying every choice of people finds`() throws {
        var spoken: [RuleCode: Int] = [:]
        for seed in Self.seeds {
            let map = RandomMap.make(seed: seed)
            let findings = RuleBook.findings(in: try analysis(of: map), rules: [.PTH005, .PTH006])
            let oracle = OracleBlocking(map: map, playbook: .small)
            let noes = findings.filter { $0.rule == .PTH005 }
            #expect(
                noes.flatMap(\.subjects).sorted() == oracle.loneNos().sorted(),
                "seed \(seed)\n\(RandomMapDump(map).text)"
            )
            let votes = Dictionary(grouping: findings.filter { $0.rule == .PTH006 }) { $0.subjects[0] }
            #expect(
                votes.mapValues(\.count) == oracle.thinVotes(),
                "seed \(seed)\n\(RandomMapDump(map).text)"
            )
            for finding in findings { spoken[finding.rule, default: 0] += 1 }
        }
        #expect(spoken[.PTH005, default: 0] > 100 && spoken[.PTH006, default: 0] > 30, "\(spoken)")
    }

    @Test func `where one rule speaks for another the other is silent`() throws {
        let pairs: [(speaker: RuleCode, silent: RuleCode)] = [
            (.PTH001, .PTH002), (.PTH001, .PTH003), (.PTH001, .PTH004), (.PTH005, .COV003),
            (.BUD002, .BUD005), (.BUD002, .BUD006), (.BUD002, .BUD007), (.AUT003, .AUT001),
        ]
        let anywhere: [(speaker: RuleCode, silent: RuleCode)] = [
            (.BUD001, .BUD002), (.THR001, .PTH002), (.THR001, .PTH004), (.THR001, .THR002),
            (.TIM002, .TIM001),
        ]
        for seed in Self.seeds {
            let map = RandomMap.make(seed: seed)
            let findings = RuleBook.findings(in: try analysis(of: map))
            for pair in pairs {
                let speaking = Set(findings.filter { $0.rule == pair.speaker }.flatMap(\.subjects))
                let silent = findings.filter { $0.rule == pair.silent }
                #expect(silent.allSatisfy { speaking.isDisjoint(with: $0.subjects) }, "seed \(seed): \(pair)")
            }
            let codes = Set(findings.map(\.rule))
            for pair in anywhere {
                #expect(!codes.isSuperset(of: [pair.speaker, pair.silent]), "seed \(seed): \(pair)")
            }
        }
    }

    @Test func `no two findings have one fingerprint, and all keep the conventions of wording`() throws {
        for seed in Self.seeds {
            let map = RandomMap.make(seed: seed)
            let findings = RuleBook.findings(in: try analysis(of: map))
            let fingerprints = findings.map(\.fingerprint)
            #expect(Set(fingerprints).count == fingerprints.count, "seed \(seed): \(fingerprints)")
            for finding in findings {
                #expect(FindingWording.faults(in: finding).isEmpty, "seed \(seed): \(finding.message)")
            }
        }
    }

    private func analysis(of map: AccountMap) throws -> MapAnalysis {
        let day = try #require(RandomMap.date(daysAgo: 0))
        return MapAnalysis(map: map, playbook: .small, referenceDate: day)
    }
}
