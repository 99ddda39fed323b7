import FoundationEssentials
import StakeholderModel
import Testing

@testable import Reports

/// What changed in the lost deal, from meeting to meeting.
@Suite struct DiffGoldenTests {
    @Test(arguments: DiffSample.all, Language.allCases)
    func `what changed is told in the expected words`(sample: DiffSample, language: Language) throws {
        let text = DiffText(try sample.report(), options: TextOptions(language: language)).text
        try sample.check(text, "\(language.rawValue).txt")
    }

    @Test(arguments: DiffSample.all)
    func `what changed is expected Markdown`(sample: DiffSample) throws {
        try sample.check(DiffMarkdown(try sample.report(), language: .french).text, "fr.md")
    }

    @Test(arguments: DiffSample.all)
    func `what changed is the expected document`(sample: DiffSample) throws {
        try sample.check(try DiffDocument(try sample.report(), language: .french).text(), "fr.json")
    }

    @Test func `the page shows what is really told`() throws {
        let report = try DiffSample.all[0].report()
        let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/diff.md")
        let shown = String(decoding: try Data(contentsOf: page), as: UTF8.self)
        let text = DiffText(report, options: TextOptions(language: .french)).text
        let parts = text.split(separator: "\n\n").filter {
            $0.hasPrefix("Les personnes") || $0.hasPrefix("L'argent")
        }
        #expect(parts.count == 2)
        for part in parts { #expect(shown.contains(part), "docs/diff.md does not show:\n\(part)") }
    }
}
