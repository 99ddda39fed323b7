import DecisionAnalysis
import Findings
import FoundationEssentials
import MapFormat
import StakeholderModel
import TestSupport
import Testing

/// A map without a person, against taking them out of the file by hand.
struct RemovalTests {
    /// `DEALMAP_CASES` in the environment asks for more.
    private static let seedsInBlock =
        ProcessInfo.processInfo.environment["DEALMAP_CASES"].flatMap(UInt64.init) ?? 4

    /// The blocks run side by side.
    @Test(arguments: UInt64(0)..<8)
    func `a random map without a person is the file from which they were taken by hand`(block: UInt64) throws
    {
        var tried = 0
        for seed in block * Self.seedsInBlock..<(block + 1) * Self.seedsInBlock {
            let map = RandomAccountMap.map(seed: seed)
            for person in map.people.map(\.identifier) {
                guard let byHand = RemovalByHand.map(map, without: person) else { continue }
                tried += 1
                guard let fault = try Self.fault(map.without([person]), byHand) else { continue }
                Issue.record("seed \(seed), without \(person): \(fault)\n\(MapWriter.text(of: map))")
                return
            }
        }
        #expect(tried >= 6, "only \(tried) people could be taken out by hand")
    }

    @Test(arguments: UInt64(0)..<8)
    func `so it is where many decide, with equal verdicts, sets and findings`(block: UInt64) throws {
        var tried = 0
        for seed in block * Self.seedsInBlock..<(block + 1) * Self.seedsInBlock {
            let map = RandomMap.make(seed: seed)
            for person in map.people.map(\.identifier) {
                guard let byHand = RemovalByHand.map(map, without: person) else { continue }
                tried += 1
                guard let fault = try Self.fault(map.without([person]), byHand) else { continue }
                Issue.record("seed \(seed), without \(person): \(fault)\n\(RandomMapDump(map).text)")
                return
            }
        }
        #expect(tried >= 6, "only \(tried) people could be taken out by hand")
    }

    @Test(arguments: [
        "groupe-media/1-after-first-meeting", "groupe-media/2-after-second-meeting",
        "groupe-media/3-as-it-should-be", "northwind-software/renewals-platform",
    ])
    func `so it is for each person of each sample`(_ sample: String) throws {
        let map = try #require(MapReader.read(bytes: try Self.bytes(of: sample), name: sample).map)
        #expect(!map.people.isEmpty)
        for person in map.people.map(\.identifier) {
            let byHand = try #require(RemovalByHand.map(map, without: person), "\(person)")
            #expect(try Self.fault(map.without([person]), byHand) == nil, "without \(person)")
        }
    }

    @Test
    func `several people at once are the same as one after the other, and a second time changes nothing`() {
        for seed in UInt64(0)..<100 {
            let map = RandomAccountMap.map(seed: seed)
            let two = Array(map.people.map(\.identifier).prefix(2))
            let atOnce = map.without(Set(two))
            #expect(two.reduce(map) { $0.without([$1]) } == atOnce, "seed \(seed)")
            #expect(two.reversed().reduce(map) { $0.without([$1]) } == atOnce, "seed \(seed)")
            #expect(atOnce.without(Set(two)) == atOnce, "seed \(seed)")
        }
    }

    @Test func `nobody, or somebody who is not there, leaves a map as it is`() {
        for seed in UInt64(0)..<100 {
            let map = RandomAccountMap.map(seed: seed)
            #expect(map.without([]) == map)
            #expect(map.without([PersonIdentifier("nobody")]) == map, "seed \(seed)")
        }
    }

    /// What differs between two maps that should be the same, or in what follows from them.
    private static func fault(_ supposed: AccountMap, _ byHand: AccountMap) throws -> String? {
        guard let read = RemovalByHand.reread(supposed) else { return "the map without them cannot be read" }
        if read != byHand {
            return
                "the map is another one\n\(MapWriter.text(of: read))\nby hand\n\(MapWriter.text(of: byHand))"
        }
        let day = try #require(RandomMap.date(daysAgo: 0))
        let one = MapAnalysis(map: supposed, playbook: .small, referenceDate: day)
        let two = MapAnalysis(map: byHand, playbook: .small, referenceDate: day)
        if one.verdict != two.verdict { return "the verdict is \(one.verdict), by hand \(two.verdict)" }
        if one.gates.map(\.verdict) != two.gates.map(\.verdict) { return "the verdicts of gates differ" }
        if names(one.sets()) != names(two.sets()) { return "the sets differ" }
        let (found, expected) = (told(one), told(two))
        return found == expected ? nil : "the findings are \(found), by hand \(expected)"
    }

    private static func told(_ analysis: MapAnalysis) -> [String] {
        RuleBook.findings(in: analysis).map { "\($0.fingerprint) \($0.severity) \($0.message.en)" }
    }

    private static func names(_ sets: DecisionSets) -> [[[String]]] {
        [sets.winning, sets.blocking].map { ($0.sets?.listed ?? []).map(SetPicture.names) }
    }

    private static func bytes(of sample: String) throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return Array(try Data(contentsOf: root.appending(path: "samples/\(sample).yaml")))
    }
}
