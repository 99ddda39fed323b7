import DecisionAnalysis
import Findings
import FoundationEssentials
import MapFormat
import StakeholderModel
import Testing

/// Two complete maps on which no rule has anything to say: a checker that cries wolf is dropped.
@Suite struct HealthyDealTests {
    private static let samples = [
        "brightwater-logistics/route-planning.yaml", "cooperative-arvelle/managers-de-proximite.yaml",
    ]

    @Test(arguments: samples)
    func `a healthy deal is mapped and has no finding at all`(path: String) throws {
        let sample = try Sample(path)
        #expect(sample.reading.diagnostics.isEmpty)
        #expect(sample.findings.isEmpty, "\(sample.findings.map { "\($0.rule) \($0.message.en)" })")
        #expect(sample.analysis.verdict == .mapped)
        #expect(sample.analysis.map.accepted.isEmpty)
    }

    @Test(arguments: samples)
    func `it is a deal as they are, with enough in it for every family of rules to look at`(path: String)
        throws
    {
        let map = try Sample(path).analysis.map
        #expect((8...15).contains(map.people.count))
        #expect(map.log.flatMap(\.heard).contains { $0.answered != nil })
        #expect(!map.budgets.elements.isEmpty && !map.providers.elements.isEmpty && map.offers.count > 1)
        #expect(map.gates.count >= 8 && map.relations.count >= 8)
        #expect(try Sample(path).analysis.openBindingGates.count >= 5)
    }

    @Test(arguments: samples)
    func `it is formatted`(path: String) throws {
        let bytes = Array(try Data(contentsOf: Sample.folder.appending(path: path)))
        #expect(!MapFormatter.format(bytes: bytes, name: path).isChanged)
    }

    @Test func `they are in both languages, with both playbooks`() throws {
        let maps = try Self.samples.map { try Sample($0).analysis.map }
        #expect(maps.map(\.language) == [.english, .french])
        #expect(maps.map(\.playbook) == ["b2b", "training-fr"])
    }
}
