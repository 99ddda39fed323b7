import DecisionAnalysis
import Findings
import MapFormat
import StakeholderModel
import Testing

/// The examples in the rules' own descriptions are what `dealmap explain` shows; here they are run.
@Suite struct RuleExampleTests {
    @Test(arguments: RuleBook.descriptions.map(\.code))
    func `a rule speaks on its triggering examples and not on its quiet ones`(code: RuleCode) throws {
        let description = try #require(RuleBook.description(of: code))
        #expect(!description.examples.triggering.isEmpty && !description.examples.quiet.isEmpty)
        for example in description.examples.triggering {
            #expect(try rules(speakingOn: example).contains(code), "silent on:\n\(example)")
        }
        for example in description.examples.quiet {
            #expect(!(try rules(speakingOn: example).contains(code)), "speaks on:\n\(example)")
        }
    }

    @Test func `every finding of the examples keeps the conventions of wording`() throws {
        for description in RuleBook.descriptions {
            for example in description.examples.triggering {
                for finding in try findings(on: example) {
                    #expect(
                        FindingWording.faults(in: finding).isEmpty,
                        "\(FindingWording.faults(in: finding))"
                    )
                }
            }
        }
    }

    @Test func `every message quotes the names that people wrote`() throws {
        var count = 0
        for description in RuleBook.descriptions {
            for example in description.examples.triggering {
                let names = try RuleExample.names(on: example)
                for finding in try findings(on: example) {
                    count += 1
                    #expect(FindingWording.bareNames(in: finding, of: names) == [], "\(finding.message.en)")
                }
            }
        }
        #expect(count > 100)
    }

    @Test func `every rule of the catalogue is registered once, in the order of the codes`() {
        #expect(RuleBook.descriptions.map(\.code) == RuleCode.allCases)
        #expect(RuleCode.allCases.allSatisfy { $0.family != nil })
        #expect(Set(RuleCode.allCases.map(\.name)).count == RuleCode.allCases.count)
    }

    @Test func `rules are found by code, name and family in any case`() {
        #expect(RuleCode.matching("bud002") == [.BUD002])
        #expect(RuleCode.matching("no-budget") == [.BUD001])
        #expect(RuleCode.matching("off") == [.OFF001, .OFF002])
        #expect(RuleCode.matching("nothing").isEmpty)
    }

    private func rules(speakingOn example: String) throws -> [RuleCode] {
        try findings(on: example).map(\.rule)
    }

    private func findings(on example: String) throws -> [Finding] { try RuleExample.findings(on: example) }
}

/// An example of a rule, read and analysed as `dealmap check` does it.
enum RuleExample {
    /// What the rules find on it with the default playbook.
    static func findings(on example: String, rules: Set<RuleCode> = Set(RuleCode.allCases)) throws
        -> [Finding]
    {
        let map = try map(of: example)
        let playbook = try #require(BuiltInPlaybooks.playbook(named: "b2b"))
        let day = try #require(CalendarDate(year: 2025, month: 3, day: 1))
        let analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: map.asOf ?? day)
        return RuleBook.findings(in: analysis, rules: rules)
    }

    /// The identifiers of its people, budgets, declared gates and providers.
    static func names(on example: String) throws -> [String] {
        let map = try map(of: example)
        return map.people.map(\.identifier.text) + map.budgets.elements.map(\.identifier.text)
            + map.gates.map(\.identifier.text) + map.providers.elements.map(\.identifier.text)
    }

    private static func map(of example: String) throws -> AccountMap {
        let reading = MapReader.read(SourceText(name: "example.yaml", text: RuleExamples.preamble + example))
        return try #require(reading.map, "\(reading.diagnostics.map(\.message.en)) in:\n\(example)")
    }
}
