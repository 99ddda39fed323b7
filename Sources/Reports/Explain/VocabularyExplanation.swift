import StakeholderModel

/// The words that a key of the file takes, as a table: the word of the file, what people read, and below it the
/// names in other tools that are read too.
struct VocabularyExplanation {
    private let vocabulary: Vocabulary

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    func write(to page: inout TextPage) {
        for table in vocabulary.tables {
            page.addSpace()
            page.add(table.title, .strong)
            let width = table.rows.map { CellWidth.of($0.word) }.max() ?? 0
            for row in table.rows {
                let padding = String(repeating: " ", count: width - CellWidth.of(row.word) + 2)
                page.add(row.label.capitalized, indent: 2, mark: row.word + padding)
                addNames(row.elsewhere, indent: width + 4, to: &page)
            }
        }
    }

    private func addNames(_ names: [String], indent: Int, to page: inout TextPage) {
        guard !names.isEmpty else { return }
        let list = names.joined(separator: ", ")
        page.add(Wording(en: "elsewhere: \(list)", fr: "ailleurs : \(list)"), .faint, indent: indent)
    }
}
