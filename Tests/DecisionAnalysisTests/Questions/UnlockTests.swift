import DecisionAnalysis
import FoundationEssentials
import MapFormat
import StakeholderModel
import TestSupport
import Testing

/// What questions are said to unlock, against trying every value of their facts.
@Suite struct UnlockTests {
    private static let samples = [
        "groupe-media/1-after-first-meeting.yaml", "groupe-media/2-after-second-meeting.yaml",
        "groupe-media/3-as-it-should-be.yaml", "northwind-software/renewals-platform.yaml",
    ]

    /// Maps in a block; `DEALMAP_CASES` in the environment asks for more.
    private static let cases = ProcessInfo.processInfo.environment["DEALMAP_CASES"].flatMap(UInt64.init) ?? 4

    private func questions(_ analysis: MapAnalysis) -> [NextQuestion] {
        let findings = RuleBook.findings(in: analysis)
        return analysis.nextQuestions(after: RuleBook.groups(of: findings, in: analysis))
    }

    @Test(arguments: samples)
    func `a sample's questions unlock what trying everything unlocks`(path: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "samples/\(path)")
        let reading = MapReader.read(bytes: Array(try Data(contentsOf: file)), name: path)
        let found = reading.map
        let map = try #require(found)
        let day = try #require(map.asOf)
        let playbook = try #require(BuiltInPlaybooks.playbook(named: map.playbook ?? "b2b"))
        let analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: day)
        let oracle = UnlockOracle(analysis: analysis)
        #expect(questions(analysis).compactMap(oracle.fault).isEmpty)
    }

    @Test(arguments: UInt64(0)..<8)
    func `unlocks equal brute force on small maps`(block: UInt64) throws {
        let day = try #require(RandomMap.date(daysAgo: 0))
        var unlocking = 0  // a test in which nothing is ever unlocked would hold of nothing
        for seed in block * Self.cases..<(block + 1) * Self.cases {
            let map = RandomMap.make(seed: seed)
            let analysis = MapAnalysis(map: map, playbook: .small, referenceDate: day)
            let oracle = UnlockOracle(analysis: analysis)
            for next in questions(analysis) {
                unlocking += next.unlocks.isEmpty ? 0 : 1
                guard let fault = oracle.fault(of: next) else { continue }
                Issue.record("seed \(seed): \(fault)\n\(RandomMapDump(map).text)")
                return
            }
        }
        #expect(unlocking > 4)
    }

    @Test(arguments: UInt64(0)..<4)
    func `unlocks equal brute force on maps that hold anything`(block: UInt64) throws {
        let day = try #require(RandomMap.date(daysAgo: 0))
        for seed in block * Self.cases..<(block + 1) * Self.cases {
            let map = RandomAccountMap.map(seed: seed)
            let analysis = MapAnalysis(map: map, playbook: .small, referenceDate: day)
            let oracle = UnlockOracle(analysis: analysis)
            let faults = questions(analysis).compactMap(oracle.fault)
            #expect(faults.isEmpty, "seed \(seed)")
        }
    }
}
