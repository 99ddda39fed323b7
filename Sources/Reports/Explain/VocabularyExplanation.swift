import StakeholderModel

/// The words that a key of the file takes, as a table: the word of the file, and what people read.
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
            }
        }
    }
}
