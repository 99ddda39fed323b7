import DecisionAnalysis
import StakeholderModel
import Testing

@testable import Reports

@Suite struct ReasonWordsBriefTests {
    private let words = ReasonWords(
        names: NameWords(analysis: SmallReport.make().analysis),
        decider: "Lena"
    )

    @Test func `a closer rival is told without the ways`() throws {
        let places = SmallReport.make().analysis.openBindingGates.flatMap(\.places)
        let route = try #require(places.compactMap(\.bestRoute).first)
        let reason = VerdictReason.rivalIsCloser(ProviderIdentifier("tool"), theirs: route, ours: route)
        #expect(words.briefWording(of: reason).en == "tool reaches Lena as well as we do")
        #expect(words.briefWording(of: reason).fr == "tool atteint Lena aussi bien que nous")
    }

    @Test func `other reasons are told as everywhere`() {
        #expect(words.briefWording(of: .noRoute) == words.wording(of: .noRoute))
    }
}
