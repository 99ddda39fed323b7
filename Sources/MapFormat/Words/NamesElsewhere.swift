package import StakeholderModel

/// How other tools and methods call our values.
package enum NamesElsewhere {
    /// The names of a value that are neither its word nor its label, each once; a number of a tool is no name.
    ///
    /// What people just say is left out: it is in one of the two languages only.
    package static func of<V: ClosedVocabulary>(_ value: V) -> [String] {
        names(of: value.rawValue, in: WordList.of(V.self))
    }

    /// The names of a relation between two people.
    package static func of(_ kind: RelationKind) -> [String] {
        names(of: kind.word, in: RelationKindText.words)
    }

    private static func names(of word: String, in list: WordList) -> [String] {
        let spellings = list.spellings.filter { $0.word == word }
        var seen = Set(spellings.filter(\.users.isEmpty).map { WordList.form(of: $0.text) })
        return spellings.filter { spelling in
            let isTools = spelling.users.contains { $0 != .usage }
            let isNumber = spelling.text.allSatisfy(\.isNumber)
            return isTools && !isNumber && seen.insert(WordList.form(of: spelling.text)).inserted
        }
        .map(\.text)
    }
}
