import StakeholderModel
import Testing

@testable import DealmapCommands

@Suite struct ExplainArgumentTests {
    @Test(arguments: ["Stance", "BUD002", "strength", "bloqué", "rôle"])
    func `a word is explained`(_ word: String) {
        #expect(throws: Never.self) { try ExplainArgument.explanation(word) }
    }

    @Test func `the error of an unknown word lists the keys`() throws {
        let error = #expect(throws: UsageError.self) { try ExplainArgument.explanation("zzzzzzzzzz") }
        let help = try #require(error?.help)
        let keys = "role, stance, influence, access, gate, status, provider, relation, basis, flag, tie"
        #expect(help.en.hasSuffix(keys))
        #expect(help.fr.hasSuffix(keys))
    }

    @Test func `a mistyped key has a proposal`() {
        let error = #expect(throws: UsageError.self) { try ExplainArgument.explanation("influense") }
        #expect(error?.help?.en == "did you mean 'influence'?")
    }
}
