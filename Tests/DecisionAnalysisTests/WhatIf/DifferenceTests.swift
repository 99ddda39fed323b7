import DecisionAnalysis
import Findings
import MapFormat
import StakeholderModel
import TestSupport
import Testing

/// What differs between two analyses, against comparing everything with everything.
struct DifferenceTests {
    private static func told(_ map: AccountMap) throws -> ToldAnalysis {
        let day = try #require(RandomMap.date(daysAgo: 0))
        let analysis = MapAnalysis(map: map, playbook: .small, referenceDate: day)
        let findings = RuleBook.findings(in: analysis)
        return ToldAnalysis(analysis, groups: RuleBook.groups(of: findings, in: analysis))
    }

    /// Two maps that have much in common: one of the seed, and the same after a few changes.
    private static func pair(seed: UInt64) throws -> (ToldAnalysis, ToldAnalysis) {
        let map = RandomMap.make(seed: seed)
        var other = map
        var numbers = RandomNumbers(seed: seed)
        if numbers.chance(60), let person = map.people.last { other = map.without([person.identifier]) }
        if numbers.chance(50), !other.gates.isEmpty { other.gates[0].status = .known(.passed) }
        if numbers.chance(40), !other.people.isEmpty { other.people[0].stance = .known(.opponent) }
        if numbers.chance(30), other.gates.count > 1 { other.gates.removeLast() }
        return (try told(map), try told(other))
    }

    @Test func `a map does not differ from itself, whatever the order of its objects`() throws {
        for seed in UInt64(0)..<80 {
            let map = RandomMap.make(seed: seed)
            let (one, same) = (try Self.told(map), try Self.told(map))
            #expect(AnalysisDifference(from: one, to: same).isEmpty, "seed \(seed)")
            var other = map
            other.relations.reverse()
            #expect(AnalysisDifference(from: one, to: try Self.told(other)).gates.isEmpty, "seed \(seed)")
        }
    }

    @Test func `what appears one way disappears the other way`() throws {
        var changed = 0
        for seed in UInt64(0)..<120 {
            let (old, new) = try Self.pair(seed: seed)
            let there = AnalysisDifference(from: old, to: new)
            let back = AnalysisDifference(from: new, to: old)
            changed += there.isEmpty ? 0 : 1
            #expect(there.isEmpty == back.isEmpty, "seed \(seed)")
            // A step that the other map names otherwise is told under its later name.
            let former = GateCounterparts(from: old.analysis, to: new.analysis).former
            let gates = [there, back].map { Set($0.gates.map { former[$0.reference] ?? $0.reference }) }
            #expect(gates[0] == gates[1], "seed \(seed)")
            let (one, two) = (try #require(there.sets), try #require(back.sets))
            #expect(one.alone.appeared == two.alone.disappeared, "seed \(seed)")
            #expect(one.winning.changes?.appeared == two.winning.changes?.disappeared, "seed \(seed)")
            #expect(one.blocking.changes?.disappeared == two.blocking.changes?.appeared, "seed \(seed)")
            #expect(Self.opened(there) == Self.closed(back), "seed \(seed)")
        }
        #expect(changed > 60, "only \(changed) pairs differ")
    }

    private static func opened(_ difference: AnalysisDifference) -> Set<String> {
        Set(
            difference.findings.flatMap(\.findings).filter { $0.before == nil }.compactMap(
                \.after?.fingerprint
            )
        )
    }

    private static func closed(_ difference: AnalysisDifference) -> Set<String> {
        Set(
            difference.findings.flatMap(\.findings).filter { $0.after == nil }.compactMap(
                \.before?.fingerprint
            )
        )
    }

    @Test func `sets, reach and findings differ as when each is looked for in the other map`() throws {
        for seed in UInt64(0)..<120 {
            let (old, new) = try Self.pair(seed: seed)
            let difference = AnalysisDifference(from: old, to: new)
            let all = SetLimits(mostSets: 100_000, largestSet: .max)
            let (before, after) = (old.analysis.sets(limits: all), new.analysis.sets(limits: all))
            let sets = try #require(difference.sets)
            #expect(
                Self.names(sets.winning.changes?.appeared)
                    == Self.names(after.winning.sets?.listed).subtracting(
                        Self.names(before.winning.sets?.listed)
                    ),
                "seed \(seed)"
            )
            #expect(
                Self.names(sets.blocking.changes?.disappeared)
                    == Self.names(before.blocking.sets?.listed).subtracting(
                        Self.names(after.blocking.sets?.listed)
                    ),
                "seed \(seed)"
            )
            let lost = new.analysis.map.people.map(\.identifier).filter { person in
                old.analysis.map.people.contains { $0.identifier == person } && old.analysis.reaches(person)
                    && !new.analysis.reaches(person)
            }
            #expect(difference.reach.lost == lost, "seed \(seed)")
            #expect(Self.untouched(difference, old, new), "seed \(seed)")
        }
    }

    /// What the difference does not name is in both, and says the same.
    private static func untouched(
        _ difference: AnalysisDifference,
        _ old: ToldAnalysis,
        _ new: ToldAnalysis
    ) -> Bool {
        let named = difference.findings.flatMap(\.findings)
        let came = Set(named.compactMap(\.after?.fingerprint))
        let went = Set(named.compactMap(\.before?.fingerprint))
        func rest(_ findings: [Finding], without: Set<String>) -> Set<String> {
            Set(
                findings.filter { !without.contains($0.fingerprint) }.map {
                    "\($0.fingerprint) \($0.severity) \($0.message.en)"
                }
            )
        }
        return rest(old.findings, without: went) == rest(new.findings, without: came)
    }

    private static func names(_ sets: [[Voice]]?) -> Set<Set<String>> {
        Set((sets ?? []).map { Set($0.map(name)) })
    }

    private static func name(_ voice: Voice) -> String {
        switch voice {
        case .person(let person): person.text
        case .unknown(let place): "\(place.gate.key) \(place.path)"
        }
    }
}
