import DecisionAnalysis
import StakeholderModel
import Testing

@testable import Reports

@Suite struct NoFindingWordsTests {
    private func sentence(_ verdict: Verdict, hasOpenGates: Bool = true, areRulesSelected: Bool = false)
        -> String
    {
        NoFindingWords(verdict: verdict, hasOpenGates: hasOpenGates, areRulesSelected: areRulesSelected)
            .sentence.en
    }

    @Test func `only a mapped deal checked by every rule has nothing against it`() {
        #expect(sentence(.mapped).hasPrefix("No findings: nothing that Dealmap checks"))
        for verdict in Verdict.allCases where verdict != .mapped {
            #expect(!sentence(verdict).contains("nothing"))
            #expect(sentence(verdict).contains("the deal is \(verdict.rawValue): the steps above say where"))
        }
    }

    @Test func `selected rules speak for themselves`() {
        #expect(sentence(.mapped, areRulesSelected: true) == "No findings among the selected rules.")
        #expect(
            sentence(.fragile, areRulesSelected: true).hasPrefix("No findings among the selected rules, but")
        )
    }

    @Test func `without steps above none are spoken of`() {
        let told = sentence(.unmapped, hasOpenGates: false)
        #expect(told == "No rule has a finding, but the deal is unmapped.")
    }
}
