import DecisionAnalysis
import Findings
import StakeholderModel
import Testing

/// Minimal sets and margins of random small maps, against trying every set of people and unknown places.
@Suite struct OracleSetsTests {
    private static let seedsInBlock = UInt64(270)
    /// Trying every set of more would take too long.
    private static let mostNames = 10
    private static let all = SetLimits(mostSets: 1_000_000, largestSet: .max)

    /// The blocks run side by side.
    @Test(arguments: UInt64(0)..<8)
    func `sets of random maps are those of trying everything`(block: UInt64) throws {
        let day = try #require(RandomMap.date(daysAgo: 0))
        var tried = 0
        for seed in block * Self.seedsInBlock..<(block + 1) * Self.seedsInBlock {
            let map = RandomMap.make(seed: seed)
            let oracle = OracleSignature(map: map, playbook: .small)
            guard oracle.names.count <= Self.mostNames else { continue }
            tried += 1
            let analysis = MapAnalysis(map: map, playbook: .small, referenceDate: day)
            guard let fault = Self.fault(analysis, oracle: oracle) else { continue }
            Issue.record("seed \(seed)\n\(fault)\n\(RandomMapDump(map).text)")
            return
        }
        #expect(tried >= 250, "only \(tried) maps of the block are small enough")
    }

    private static func fault(_ analysis: MapAnalysis, oracle: OracleSignature) -> String? {
        let sets = analysis.sets(limits: all)
        let expected = OracleSetFamily(oracle.signature, names: oracle.names)
        if let fault = SetPicture.fault(sets, expected: expected) { return "deal: \(fault)" }
        guard sets.refused.map(\.key) == oracle.refused else { return "refused \(sets.refused)" }
        guard sets.canBeWon == (oracle.refused.isEmpty && !expected.winning.isEmpty) else {
            return "can be won"
        }
        guard analysis.loneBlockers == sets.loneBlockers else { return "lone blockers differ" }
        guard analysis.gates.map(\.gate.reference.key) == oracle.gates.map(\.key) else { return "gates" }
        for (judged, gate) in zip(analysis.gates, oracle.gates) {
            let expected = OracleSetFamily(gate.condition, names: oracle.names)
            let sets = analysis.sets(of: judged.gate, limits: all)
            if let fault = SetPicture.fault(sets, expected: expected) { return "\(gate.key): \(fault)" }
            let votes = analysis.votes(at: judged.gate).map { vote in
                "\(vote.favourable) of \(vote.votes), needs \(vote.needed), margin \(vote.margin)"
            }
            guard votes == gate.votes else { return "\(gate.key): \(votes), expected \(gate.votes)" }
        }
        return nil
    }

    @Test func `sets do not depend on the order in which a map declares its objects`() throws {
        let day = try #require(RandomMap.date(daysAgo: 0))
        for seed in UInt64(0)..<300 {
            let map = RandomMap.make(seed: seed)
            var other = map
            other.people.reverse()
            other.gates.reverse()
            other.relations.reverse()
            if case .listed(let budgets) = map.budgets { other.budgets = .listed(budgets.reversed()) }
            let one = MapAnalysis(map: map, playbook: .small, referenceDate: day).sets(limits: Self.all)
            let two = MapAnalysis(map: other, playbook: .small, referenceDate: day).sets(limits: Self.all)
            #expect(Self.unordered(one) == Self.unordered(two), "seed \(seed)\n\(RandomMapDump(map).text)")
        }
    }

    private static func unordered(_ sets: DecisionSets) -> [Set<Set<String>>] {
        [sets.winning, sets.blocking].map { family in
            Set((family.sets?.listed ?? []).map { Set(SetPicture.names($0)) })
        } + [[Set(SetPicture.names(sets.loneBlockers))]]
    }

    /// Hashes differ from process to process; what is listed, and in which order, does not.
    @Test func `the listing is the same in every process`() throws {
        let day = try #require(RandomMap.date(daysAgo: 0))
        var print = UInt64(0xCBF2_9CE4_8422_2325)
        for seed in UInt64(0)..<300 {
            let map = RandomMap.make(seed: seed)
            let sets = MapAnalysis(map: map, playbook: .small, referenceDate: day).sets()
            for family in [sets.winning, sets.blocking] {
                for set in family.sets?.listed ?? [] {
                    for byte in "\(SetPicture.names(set))".utf8 {
                        print = (print ^ UInt64(byte)) &* 0x100_0000_01B3
                    }
                }
            }
        }
        #expect(print == 13_897_752_689_964_354_472)
    }
}
