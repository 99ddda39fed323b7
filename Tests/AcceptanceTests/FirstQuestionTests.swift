import DecisionAnalysis
import Findings
import StakeholderModel
import Testing

/// What a coach would have had asked after the first meeting of the lost deal.
@Suite struct FirstQuestionTests {
    private let dg = PersonIdentifier("dg")

    private func questions(_ path: String) throws -> [NextQuestion] {
        let sample = try Sample(path)
        return sample.analysis.nextQuestions(after: sample.groups)
    }

    @Test func `the first five questions are those that nobody asked`() throws {
        let five = try questions("groupe-media/1-after-first-meeting.yaml").prefix(5)
        let facts = five.compactMap(\.question.fact)
        #expect(facts.contains(.budget(BudgetIdentifier("plan")).key(.allocatedBy)), "who allocates")
        #expect(facts.contains(.map(.providers)), "who works there already")
        #expect(facts.contains(.usualGate(.signature)), "who signs")
        let texts = five.map(\.question.text)
        #expect(texts.contains { $0.fr.contains("arbitre") && $0.fr.contains("priorités") })
        #expect(texts.contains { $0.fr.contains("formation") && $0.fr.contains("achats") }, "who has a say")
        #expect(texts.contains { $0.en.contains("training") && $0.en.contains("procurement") })
    }

    @Test func `nothing that says who decides is asked of the man alone who says that he does`() throws {
        let asked = try questions("groupe-media/1-after-first-meeting.yaml")
        let authority: Set<RuleCode> = [.BUD002, .AUT002, .AUT003, .AUT006, .COV001, .COV002, .THR001]
        let onAuthority = asked.filter { next in
            next.rule.map(authority.contains) ?? false
                && next.question.fact != .budget(BudgetIdentifier("plan")).key(.amount)
        }
        #expect(onAuthority.count >= 8)
        for next in onAuthority {
            let isElsewhere = next.question.addressee == .somebodyElse(than: [dg])
            #expect(isElsewhere || next.question.needsSecondVoice, "\(next.question.text.en)")
        }
        let ofHim = asked.filter { $0.rule == .AUT002 || $0.rule == .AUT006 }
        #expect(ofHim.allSatisfy { $0.question.person != dg })
    }

    @Test func `once there is a second contact, it is she who is asked who decides`() throws {
        let asked = try questions("groupe-media/2-after-second-meeting.yaml")
        let allocator = try #require(asked.first)
        #expect(allocator.rule == .BUD002)
        #expect(allocator.question.person == PersonIdentifier("formation"))
        #expect(!allocator.question.needsSecondVoice)
        #expect(allocator.unlocks.contains { $0.gate == .derived(BudgetIdentifier("plan")) })
    }

    @Test func `no question is asked twice, and none of whom it is about as if they were somebody else`()
        throws
    {
        for path in ["1-after-first-meeting", "2-after-second-meeting"] {
            let asked = try questions("groupe-media/\(path).yaml")
            #expect(Set(asked.map(\.question.text)).count == asked.count)
            let facts = asked.compactMap(\.question.fact)
            #expect(Set(facts).count == facts.count)
        }
    }

    @Test func `the well mapped deal leaves nothing to ask`() throws {
        #expect(try questions("groupe-media/3-as-it-should-be.yaml").isEmpty)
    }
}
