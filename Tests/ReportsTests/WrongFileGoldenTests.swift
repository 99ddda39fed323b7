import Findings
import MapFormat
import StakeholderModel
import Testing

@testable import Reports

/// What a person reads who made a mistake: every file of `WrongFiles/` with the exact words, in both languages.
@Suite struct WrongFileGoldenTests {
    @Test func `every wrong file is told in the expected words`() throws {
        for file in try WrongFile.all() + WrongFile.all(in: WrongFile.configurations) {
            for language in Language.allCases {
                let found = file.messages(in: language)
                guard !WrongFile.isAccepting else {
                    try file.accept(found, in: language)
                    continue
                }
                #expect(
                    found == file.expected(in: language),
                    """
                    \(file.name).\(language.rawValue).txt says something else. When the change is meant:
                    DEALMAP_ACCEPT=1 swift test --filter WrongFileGoldenTests, then look at what git diff says.
                    """
                )
            }
        }
    }

    @Test func `the folder has the expected files and no others`() throws {
        guard !WrongFile.isAccepting else { return }
        let names = try WrongFile.all().map(\.name)
        let expected = names.flatMap { ["\($0).en.txt", "\($0).fr.txt", "\($0).yaml"] }
        #expect(try WrongFile.names() == expected.sorted())
        #expect(names.count >= 180)
        #expect(Set(names.map { $0.prefix(3) }).count == names.count, "two files have one number")
    }

    @Test func `the wrong configurations have the expected files and no others, and each is refused`() throws
    {
        guard !WrongFile.isAccepting else { return }
        let files = try WrongFile.all(in: WrongFile.configurations)
        let expected = files.map(\.name).flatMap { ["\($0).en.txt", "\($0).fr.txt", "\($0).yaml"] }
        #expect(try WrongFile.names(in: WrongFile.configurations) == expected.sorted())
        #expect(files.count >= 12)
        for file in files {
            #expect(file.problems.diagnostics.contains { $0.severity == .error }, "\(file.name)")
        }
    }

    @Test func `each is refused, or warned of, and told in both languages`() throws {
        for file in try WrongFile.all() {
            #expect(!file.reading.diagnostics.isEmpty, "\(file.name)")
            if file.isRefusedBySchema { #expect(file.reading.map == nil, "\(file.name)") }
        }
        #expect(try WrongFile.all().filter(\.isRefusedBySchema).count > 70)
    }

    @Test func `the words are those of a person who knows no YAML`() throws {
        let jargon = [
            "scalar", "mapping", "sequence", "node", "token", "parse", "syntax", "invalid", "scalaire",
            "séquence", "nœud", "jeton", "syntaxe", "invalide",
        ]
        for diagnostic in try (WrongFile.all() + WrongFile.all(in: WrongFile.configurations))
            .flatMap(\.problems.diagnostics)
        {
            let wordings =
                [diagnostic.message, diagnostic.label, diagnostic.help].compactMap(\.self)
                + diagnostic.notes.map(\.message)
            for text in wordings.flatMap({ [$0.en, $0.fr] }) {
                let words = text.lowercased().split { !$0.isLetter }.map(String.init)
                #expect(jargon.allSatisfy { !words.contains($0) }, "\(text)")
                #expect(!text.hasSuffix("."), "\(text)")
                // The name of a month can stand first.
                #expect(text.first?.isUppercase != true || diagnostic.code == .dateImpossible, "\(text)")
            }
        }
    }
}
