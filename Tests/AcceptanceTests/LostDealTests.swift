import Findings
import StakeholderModel
import Testing

/// The deal this project was born from, as it stood after each meeting.
@Suite struct LostDealTests {
    @Test func `the first meeting already shows what was never asked`() throws {
        let sample = try Sample("groupe-media/1-after-first-meeting.yaml")
        let expected: Set<RuleCode> = [
            .BUD002, .BUD003, .AUT002, .THR001, .CMP001, .COV001, .COV002, .OFF001,
        ]
        #expect(sample.codes.isSuperset(of: expected), "\(sample.codes)")
        #expect(sample.findings.count <= 14)
        #expect(sample.hasCritical)
    }

    @Test func `the first five groups of the first meeting are the story in its order`() throws {
        let sample = try Sample("groupe-media/1-after-first-meeting.yaml")
        let subjects = sample.groups.prefix(5).map(\.subject)
        let dg = PersonIdentifier("dg")
        let plan = BudgetIdentifier("plan")
        #expect(subjects == [.budget(plan), .person(dg), .coverage, .providers, .offer])
        #expect(sample.groups[1].findings.prefix(2).map(\.rule) == [.THR001, .AUT002])
        #expect(Set(sample.groups[2].findings.map(\.rule)).isSuperset(of: [.COV001, .COV002]))
    }

    @Test func `the second meeting adds the provider in place, the contradiction and the calendar`() throws {
        let sample = try Sample("groupe-media/2-after-second-meeting.yaml")
        let expected: Set<RuleCode> = [
            .BUD002, .BUD003, .AUT002, .OFF001, .COV001, .CMP002, .SIG002, .SIG001, .TIM001, .COV004,
        ]
        #expect(sample.codes.isSuperset(of: expected), "\(sample.codes)")
        #expect(sample.codes.isDisjoint(with: [.CMP001, .THR001]))
        #expect(sample.hasCritical)
    }

    @Test func `what the unknown allocator speaks for is asked after it`() throws {
        let sample = try Sample("groupe-media/2-after-second-meeting.yaml")
        #expect(sample.codes.isDisjoint(with: [.BUD005, .BUD006, .BUD007]))
        let allocator = try #require(sample.findings.first { $0.rule == .BUD002 })
        #expect(allocator.followUps.count == 2, "the amount and the date of the arbitration")
    }

    @Test func `her amber contradicts his green about the budget`() throws {
        let sample = try Sample("groupe-media/2-after-second-meeting.yaml")
        let contradiction = try #require(sample.findings.first { $0.rule == .SIG002 })
        #expect(contradiction.group == .budget(BudgetIdentifier("plan")))
        #expect(contradiction.evidence.count == 2)
        let signals = sample.findings.filter { $0.rule == .SIG001 }
        #expect(!signals.contains { $0.group == contradiction.group })
    }

    @Test func `the deal as it should have been mapped has no critical finding`() throws {
        let sample = try Sample("groupe-media/3-as-it-should-be.yaml")
        #expect(!sample.hasCritical, "\(sample.findings.map(\.message.en))")
        #expect(sample.findings.isEmpty, "\(sample.findings.map { "\($0.rule) \($0.message.en)" })")
    }
}
