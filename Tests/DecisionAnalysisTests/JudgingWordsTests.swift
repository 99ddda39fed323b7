import StakeholderModel
import Testing

@testable import DecisionAnalysis

/// The words of EVD002.
struct JudgingWordsTests {
    private static let table: [(note: String, found: [String])] = [
        ("Vraiment incompétente sur le sujet", ["incompétente"]),
        ("INCOMPÉTENTS, tous", ["INCOMPÉTENTS"]),
        ("Difficile, et un peu menteuse", ["Difficile", "menteuse"]),
        ("Une tête-de-mule", ["tête de mule"]),
        ("He is a know-it-all, a real know it all", ["know it all"]),
        ("Two idiots", ["idiots"]),
        ("Ne dit nul doute : il contrôle la contrepartie", []),
        ("Conduit le comité, connaît le dossier", []),
        ("Asked on 12 March for the figures", []),
        ("", []),
    ]

    @Test(arguments: table.indices)
    func `judging words are found whole, in any case and with their endings`(row: Int) {
        let (note, found) = Self.table[row]
        #expect(JudgingWords.found(in: note) == found)
    }

    @Test func `the list is written folded, and says nothing twice`() {
        let entries = JudgingWords.english + JudgingWords.french
        for form in entries.flatMap(\.forms) { #expect(TextFolding.folded(form) == form) }
        for list in [JudgingWords.english, JudgingWords.french] {
            let forms = list.flatMap(\.forms)
            #expect(Set(forms).count == forms.count)
        }
    }
}
