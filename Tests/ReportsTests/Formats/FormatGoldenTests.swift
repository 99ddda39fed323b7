import DecisionAnalysis
import Findings
import FoundationEssentials
import StakeholderModel
import Testing

@testable import Reports

/// The reports of two samples in every format and language, to the byte.
@Suite struct FormatGoldenTests {
    @Test(arguments: FormatSample.all, Language.allCases)
    func `Markdown reads as expected`(sample: FormatSample, language: Language) throws {
        try check(MarkdownDocument(), sample, language, ending: "md")
    }

    @Test(arguments: FormatSample.all, Language.allCases)
    func `the commands of a workflow are as expected`(sample: FormatSample, language: Language) throws {
        try check(GitHubDocument(), sample, language, ending: "github")
    }

    /// With two rules only: all of them stand in docs/rules.md.
    @Test(arguments: FormatSample.all, Language.allCases)
    func `SARIF is as expected`(sample: FormatSample, language: Language) throws {
        let rules = RuleBook.descriptions.filter { [.BUD002, .AUT002].contains($0.code) }
        try check(SarifDocument(version: "0.0.1", rules: rules), sample, language, ending: "sarif")
    }

    @Test(arguments: Language.allCases)
    func `JSON is as expected`(language: Language) throws {
        try check(CheckDocument(), .small, language, ending: "json")
    }

    @Test(arguments: Language.allCases)
    func `JSON lines are as expected`(language: Language) throws {
        try check(CheckDocument(.lines), .small, language, ending: "jsonl")
    }

    @Test(arguments: FormatSample.all)
    func `each language is told without words of the other`(sample: FormatSample) throws {
        for (language, word) in [(Language.english, "Pourquoi"), (.french, "Why")] {
            var document = MarkdownDocument()
            try sample.fill(&document, language)
            #expect(!document.text(exitCode: 0).contains(word))
        }
    }

    private func check(
        _ empty: some CheckForm,
        _ sample: FormatSample,
        _ language: Language,
        ending: String
    ) throws {
        var document = empty
        try sample.fill(&document, language)
        let found = try document.text(exitCode: 2)
        let file = FormatSample.golden("\(sample.name).\(language.rawValue).\(ending)")
        guard ProcessInfo.processInfo.environment["DEALMAP_ACCEPT"] != "1" else {
            return try Data(found.utf8).write(to: file)
        }
        let expected = String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
        guard !found.utf8.elementsEqual(expected.utf8) else { return }
        let lines = found.split(separator: "\n", omittingEmptySubsequences: false)
        let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(lines, wanted).prefix { $0 == $1 }.count
        Issue.record(
            """
            \(file.lastPathComponent) is different from line \(line + 1) on.
            expected: \(line < wanted.count ? String(wanted[line]) : "the end")
            found:    \(line < lines.count ? String(lines[line]) : "the end")
            When the change is meant: DEALMAP_ACCEPT=1 swift test --filter FormatGoldenTests, then git diff.
            """
        )
    }
}
