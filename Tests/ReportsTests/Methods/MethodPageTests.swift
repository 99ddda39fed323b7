import DecisionAnalysis
import Findings
import FoundationEssentials
import StakeholderModel
import Testing

@testable import Reports

@Suite struct MethodPageTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../docs/methods.md").standardized
    private static let mark = "<!-- What stands below is written by the test that compares it"

    @Test func `the page shows the methods as they are`() throws {
        let written = try String(contentsOf: Self.file, encoding: .utf8)
        let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
        let mark = try #require(lines.firstIndex { $0.hasPrefix(Self.mark) })
        let sections = SalesMethod.allCases.map(section).joined(separator: "\n")
        let page = lines[...mark].joined(separator: "\n") + "\n\n" + sections
        if ProcessInfo.processInfo.environment["DEALMAP_ACCEPT"] == "1" {
            return try Data(page.utf8).write(to: Self.file)
        }
        #expect(
            page == written,
            "docs/methods.md is stale: DEALMAP_ACCEPT=1 swift test --filter MethodPageTests"
        )
    }

    @Test(arguments: SalesMethod.allCases, Language.allCases)
    func `each method is explained, letter by letter`(method: SalesMethod, language: Language) throws {
        let explanation = try #require(Explanation(word: method.name))
        #expect(explanation == .method(method))
        let text = explanation.text(options: TextOptions(language: language, width: 1000))
        for letter in method.letters {
            #expect(text.contains("→ " + letter.question.text(in: language)))
            #expect(text.contains("\(letter.initial) · " + letter.title.text(in: language)))
        }
    }

    @Test func `codes that follow each other are told by the first and the last`() {
        #expect(
            MethodWords.words(.rules([.AUT001, .AUT002, .AUT003, .COV004])).en
                == "AUT001 to AUT003 and COV004"
        )
        #expect(MethodWords.words(.rules([.AUT001, .AUT002, .BUD003])).en == "AUT001, AUT002 and BUD003")
        #expect(MethodWords.words(.rules([])).en.isEmpty)
    }

    private func section(of method: SalesMethod) -> String {
        var lines = [
            "## \(method.name)", "", method.origin.en, "", "*\(method.origin.text(in: .french))*", "",
        ]
        lines += ["| letter | asks | had from | missed from | worth asking too |", "|---|---|---|---|---|"]
        lines += method.letters.map { letter in
            let cells = [
                "**\(letter.initial)** \(letter.title.en)<br>*\(letter.title.fr)*",
                "\(letter.question.en)<br>*\(letter.question.text(in: .french))*",
                letter.facts.map { "\($0.label.en) (\($0.keys.map { "`\($0)`" }.joined(separator: ", ")))" }
                    .joined(separator: "<br>"),
                MethodWords.missed(letter).map(\.en).joined(separator: "<br>"),
                letter.hints.map(\.label.en).joined(separator: "<br>"),
            ]
            return "| " + cells.joined(separator: " | ") + " |"
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
