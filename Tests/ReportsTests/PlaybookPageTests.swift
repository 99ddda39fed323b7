import Findings
import FoundationEssentials
import MapFormat
import StakeholderModel
import Testing

@testable import Reports

@Suite struct PlaybookPageTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../docs/playbooks.md").standardized

    @Test func `the page shows the built-in playbooks as they are`() throws {
        let written = try String(contentsOf: PlaybookPageTests.file, encoding: .utf8)
        let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
        let mark = try #require(lines.firstIndex { $0.hasPrefix(PlaybookPage.mark) })
        let page = lines[...mark].joined(separator: "\n") + "\n\n" + PlaybookPage.text
        if ProcessInfo.processInfo.environment["DEALMAP_ACCEPT"] == "1" {
            return try Data(page.utf8).write(to: PlaybookPageTests.file)
        }
        #expect(
            page == written,
            "docs/playbooks.md is stale: DEALMAP_ACCEPT=1 swift test --filter PlaybookPageTests"
        )
    }

    @Test func `the example of the page is a playbook without a mistake`() throws {
        let written = try String(contentsOf: PlaybookPageTests.file, encoding: .utf8)
        let blocks = written.components(separatedBy: "```")
        let example = try #require(blocks.first { $0.hasPrefix("yaml\ndealmap_playbook") })
        let reading = PlaybookReader.read(SourceText(name: "page.yaml", text: String(example.dropFirst(5))))
        #expect(reading.diagnostics.isEmpty)
        #expect(
            reading.playbook?.gates.first?.when.askAtLeast
                == Money(hundredths: 5_000_000, currency: CurrencyCode("EUR"))
        )
    }

    @Test(arguments: BuiltInPlaybooks.names)
    func `each built-in playbook can be explained in both languages`(name: String) throws {
        let playbook = try #require(BuiltInPlaybooks.playbook(named: name))
        let explanation = try #require(Explanation(word: name.uppercased()))
        #expect(explanation == .playbook(playbook))
        let english = explanation.text(options: TextOptions(language: .english, width: 1000))
        let french = explanation.text(options: TextOptions(language: .french, width: 1000))
        for gate in playbook.gates {
            #expect(english.contains("→ " + gate.question.text(in: .english)))
            #expect(french.contains("→ " + gate.question.text(in: .french)))
        }
    }

    @Test(arguments: BuiltInPlaybooks.names)
    func `steps come after steps of the same playbook that stand above them`(name: String) throws {
        let playbook = try #require(BuiltInPlaybooks.playbook(named: name))
        for (position, gate) in playbook.gates.enumerated() {
            let above = Set(playbook.gates[..<position].map(\.kind))
            #expect(Set(gate.after).isSubset(of: above), "\(gate.kind)")
            #expect(gate.question.en.hasSuffix("?") && gate.question.fr.hasSuffix("?"), "\(gate.kind)")
        }
    }

    @Test(arguments: BuiltInPlaybooks.names)
    func `a playbook expects each kind once and ends with the signature`(name: String) throws {
        let playbook = try #require(BuiltInPlaybooks.playbook(named: name))
        #expect(Set(playbook.gates.map(\.kind)).count == playbook.gates.count)
        let last = try #require(playbook.gates.last)
        #expect(last.kind == .signature)
        #expect(Set(last.after) == Set(playbook.gates.dropLast().map(\.kind)))
    }
}
