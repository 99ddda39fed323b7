import FoundationEssentials
import Testing

/// The page of the rules is generated: with `DEALMAP_ACCEPT=1` in the environment it is written, else compared.
struct RulePageTests {
    @Test func `the page of the rules says what the rules say`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/rules.md")
        let text = try RulePage.text()
        guard ProcessInfo.processInfo.environment["DEALMAP_ACCEPT"] != "1" else {
            try Data(text.utf8).write(to: file)
            return
        }
        let written = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        #expect(written == text, "docs/rules.md is stale: run 'make generate'")
    }
}
