import DecisionAnalysis
import Findings
import MapFormat
import StakeholderModel
import Testing

/// The analysis against an independent, naive reading of the design on random small maps.
struct OracleTests {
    private static let seedsInBlock = UInt64(125)

    /// The blocks run side by side.
    @Test(arguments: UInt64(0)..<8)
    func `the analysis agrees with trying everything on random small maps`(block: UInt64) throws {
        let day = try #require(RandomMap.date(daysAgo: 0))
        for seed in block * Self.seedsInBlock..<(block + 1) * Self.seedsInBlock {
            let map = RandomMap.make(seed: seed)
            let expected = OracleJudge(map: map, playbook: .small, referenceDate: day).picture()
            let got = OraclePicture(MapAnalysis(map: map, playbook: .small, referenceDate: day))
            guard expected != got else { continue }
            Issue.record("seed \(seed)\n\(expected.differences(from: got))\n\(RandomMapDump(map).text)")
            return
        }
    }

    @Test func `a random map says the same when it is written to a file and read again`() throws {
        let day = try #require(RandomMap.date(daysAgo: 0))
        for seed in UInt64(0)..<40 {
            let map = RandomMap.make(seed: seed)
            let text = RandomMapDump(map).text
            let reading = MapReader.read(SourceText(name: "seed \(seed)", text: text))
            let read = try #require(reading.map, "\(reading.diagnostics.map(\.message.en))\n\(text)")
            let expected = OraclePicture(MapAnalysis(map: map, playbook: .small, referenceDate: day))
            let got = OraclePicture(MapAnalysis(map: read, playbook: .small, referenceDate: day))
            #expect(expected == got, "seed \(seed)\n\(expected.differences(from: got))\n\(text)")
        }
    }
}

extension Playbook {
    /// Expects a signature and an allocation always, and a legal review from a price.
    static let small = Playbook(
        name: "small",
        title: Wording(en: "Small", fr: "Petit"),
        roles: [],
        gates: [expected(.legal, from: 10_000), expected(.budgetAllocation), expected(.signature)]
    )

    private static func expected(_ kind: GateKind, from price: Int64? = nil) -> ExpectedGate {
        ExpectedGate(
            kind: kind,
            when: Condition(askAtLeast: price.flatMap { Money(whole: $0) }),
            after: [],
            usualDuration: nil,
            question: Wording(en: "Who?", fr: "Qui ?"),
            source: "the test"
        )
    }
}
