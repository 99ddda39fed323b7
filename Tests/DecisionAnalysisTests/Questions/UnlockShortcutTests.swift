import DecisionAnalysis
import FoundationEssentials
import StakeholderModel
import Testing

/// What the search for the best answer leaves out, against trying every value, on maps where leaving out is most tempting.
@Suite struct UnlockShortcutTests {
    /// Maps in a block; `DEALMAP_CASES` in the environment asks for more.
    private static let cases = ProcessInfo.processInfo.environment["DEALMAP_CASES"].flatMap(UInt64.init) ?? 4

    /// Who unlocks something must be among the maps of a block: otherwise the test would hold of nothing.
    private func compare(_ block: UInt64, _ change: (inout AccountMap) -> Void) throws {
        let day = try #require(RandomMap.date(daysAgo: 0))
        var unlocking = 0
        for seed in block * Self.cases..<(block + 1) * Self.cases {
            var map = RandomMap.make(seed: 10_000 + seed)
            change(&map)
            let analysis = MapAnalysis(map: map, playbook: .small, referenceDate: day)
            let oracle = UnlockOracle(analysis: analysis)
            let groups = RuleBook.groups(of: RuleBook.findings(in: analysis), in: analysis)
            for next in analysis.nextQuestions(after: groups) {
                unlocking += next.unlocks.isEmpty ? 0 : 1
                guard let fault = oracle.fault(of: next) else { continue }
                Issue.record("seed \(10_000 + seed): \(fault)\n\(RandomMapDump(map).text)")
                return
            }
        }
        #expect(unlocking > 0)
    }

    @Test(arguments: UInt64(0)..<8)
    func `nobody knows who manages whom`(block: UInt64) throws {
        try compare(block) { map in
            for position in map.people.indices where map.people[position].manager == nil {
                map.people[position].reportsTo = .unknown(.none)
            }
        }
    }

    /// With one source for each place, and stances that hold nothing back, confirming one person helps at all their places.
    @Test(arguments: UInt64(0)..<8)
    func `everybody decides on their own word`(block: UInt64) throws {
        try compare(block) { map in
            for position in map.people.indices {
                map.people[position].stance = .known(.supporter)
                map.people[position].access = .known(.multiple)
            }
            for position in map.gates.indices {
                map.gates[position].decidedBy = onOwnWord(map.gates[position].decidedBy)
            }
        }
    }

    /// A manager can make a provider's work overlap ours.
    @Test(arguments: UInt64(0)..<4)
    func `offers and providers are for single people`(block: UInt64) throws {
        try compare(block) { map in
            for position in map.people.indices where position.isMultiple(of: 2) {
                map.people[position].reportsTo = .unknown(.none)
            }
            let people = map.people.map(\.identifier)
            for position in map.offers.indices {
                map.offers[position].scope = FactList([.known("posture")])
                map.offers[position].audience = FactList(people.suffix(1).map { .known(.person($0)) })
            }
            map.providers = .listed(
                map.providers.elements.map { provider in
                    var provider = provider
                    provider.scope = FactList([.known("phone")])
                    provider.audience = FactList(people.prefix(2).map { .known(.person($0)) })
                    return provider
                }
            )
        }
    }

    private func onOwnWord(_ rule: Fact<DecisionRule>) -> Fact<DecisionRule> {
        rule.value.map { .known(onOwnWord($0)) } ?? rule
    }

    private func onOwnWord(_ rule: DecisionRule) -> DecisionRule {
        switch rule {
        case .decider(let fact):
            .decider(fact.value.map { .known($0, Evidence(sources: [.person($0)])) } ?? fact)
        case .all(let rules): .all(rules.map(onOwnWord))
        case .any(let rules): .any(rules.map(onOwnWord))
        case .atLeast(let count, let rules): .atLeast(count, of: rules.map(onOwnWord))
        case .majority(let rules): .majority(rules.map(onOwnWord))
        }
    }
}
