import FoundationEssentials
import StakeholderModel
import Testing

@testable import MapFormat

/// The words that the fuzzer puts into its texts are those of the format.
struct FuzzDictionaryTests {
    private static let marks = [
        ": ", "- ", "? @", "->", "[", "]", "{", "}", "|\\x0A", "\\x0A  ", "# ", "\\\"", "'",
    ]

    /// The dictionary of libFuzzer: a quoted word on each line.
    private static var dictionary: String {
        let keys = MapKey.allCases.map(\.rawValue) + PlaybookKey.allCases.map(\.rawValue)
        let vocabularies = [
            words(Role.self), words(Stance.self), words(Access.self), words(Influence.self),
            words(Basis.self),
            words(SignalFlag.self), words(TieKind.self), words(GateKind.self), words(GateStatus.self),
            words(ProviderRelation.self), words(ProviderStatus.self),
        ]
        let values =
            RelationKind.allValues.map(\.word) + ["unknown", "none", "yes", "no", "2025-03-12", "10 kEUR"]
        let all = Set(keys + vocabularies.joined() + values + BuiltInPlaybooks.names + marks)
        let notice =
            "# Words of the format. DEALMAP_ACCEPT=1 swift test --filter FuzzDictionaryTests writes them anew.\n"
        return notice + all.sorted().map { "\"\($0)\"\n" }.joined()
    }

    private static func words<Word: ClosedVocabulary>(_ type: Word.Type) -> [String] {
        Word.allCases.map(\.rawValue)
    }

    @Test func `the dictionary of the fuzzer has the words of the format`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fuzzing/dealmap.dict")
        if ProcessInfo.processInfo.environment["DEALMAP_ACCEPT"] == "1" {
            try Data(Self.dictionary.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == Self.dictionary)
    }
}
