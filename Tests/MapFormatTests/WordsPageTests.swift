import FoundationEssentials
import Testing

struct WordsPageTests {
    private static var file: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/words.md")
            .standardized
    }

    @Test func `the page of the words says what the reader reads`() throws {
        let page = WordsPage.text
        if ProcessInfo.processInfo.environment["DEALMAP_ACCEPT"] == "1" {
            try Data(page.utf8).write(to: WordsPageTests.file)
        }
        let written = try String(contentsOf: WordsPageTests.file, encoding: .utf8)
        #expect(
            page == written,
            "docs/words.md is stale: DEALMAP_ACCEPT=1 swift test --filter WordsPageTests"
        )
    }
}
