import StakeholderModel

/// A closed list of words: every way to write each of them, and its canonical form.
struct WordList: Sendable {
    /// A way to write one of the words.
    struct Spelling: Hashable, Sendable {
        let text: String
        /// The canonical word.
        let word: String
        /// Who writes it so; nobody for the word itself and its labels.
        var users: [WordUser] = []
    }

    /// What a message calls a word that is not in the list: `unknown role`, `rôle inconnu`.
    let unknown: Wording
    /// The canonical words, in the order of the documentation.
    let allowed: [String]
    /// Every way to write a word: ours first, then those of others.
    let spellings: [Spelling]
    /// The canonical word behind each way to write it, by its folded form and by the same without spaces.
    private let canonicalByForm: [String: String]
    /// Every way to write one of the words, folded, sorted.
    let acceptedForms: [String]
    /// The folded forms, to find the nearest.
    private let forms: NameIndex

    /// Longer texts are no word of a list; folding them would only cost time.
    private static let longest = 200

    /// - Parameters:
    ///   - words: each canonical word with its label.
    ///   - otherWords: how others write a canonical word.
    init(unknown: Wording, words: [(word: String, label: Wording)], otherWords: [Spelling] = []) {
        self.unknown = unknown
        allowed = words.map(\.word)
        let own = words.flatMap { entry in
            WordList.texts(of: entry).map { Spelling(text: $0, word: entry.word) }
        }
        spellings = own + otherWords
        let folded = spellings.map { (TextFolding.folded($0.text), $0.word) }
        let joined = spellings.map { (WordList.form(of: $0.text), $0.word) }
        canonicalByForm = Dictionary(folded + joined) { first, _ in first }
        acceptedForms = Set(folded.map(\.0)).sorted()
        // Nobody mistypes a number of another tool: one digit is as near as any other.
        forms = NameIndex(acceptedForms.filter { !$0.allSatisfy(\.isNumber) })
    }

    /// What two ways to write one word have in common: no case, accents, spaces, hyphens and underscores.
    ///
    /// A list takes a word with its separators or with none at all: `DECISION_MAKER`, `decision maker` and
    /// `DecisionMaker` are the same.
    static func form(of text: String) -> String { TextFolding.folded(text).filter { $0 != " " } }

    /// The canonical word of what was typed, if it is in the list.
    func canonicalWord(of typed: Substring) -> String? {
        guard typed.utf8.count <= WordList.longest else { return nil }
        return canonicalByForm[TextFolding.folded(String(typed))]
    }

    /// The canonical words whose forms come nearest to what was typed, the nearest first.
    func nearest(to typed: Substring) -> [String] {
        guard typed.utf8.count <= WordList.longest else { return [] }
        let near = forms.suggestions(for: String(typed), limit: canonicalByForm.count)
        let meant = near.isEmpty ? havingWord(typed) : near.compactMap { canonicalByForm[$0] }
        var seen: Set<String> = []
        return Array(meant.filter { seen.insert($0).inserted }.prefix(3))
    }

    /// The canonical words of which a form or a label has what was typed as one of its words: `formation` for
    /// `Responsable formation`.
    private func havingWord(_ typed: Substring) -> [String] {
        let word = TextFolding.folded(String(typed))
        guard word.count > 2, !word.contains(" ") else { return [] }
        return spellings.filter { spelling in
            let words = TextFolding.folded(spelling.text).split { $0 == " " || $0 == "(" || $0 == ")" }
            return words.contains(Substring(word))
        }
        .map(\.word)
    }

    /// The error about a word that is not in the list.
    func problem(with typed: Substring) -> ValueProblem {
        .unknownWord(typed, says: unknown, nearest: nearest(to: typed), allowed: allowed)
    }

    /// The word itself, its label in both languages, the parts of a French label around and inside its
    /// parenthesis: `Champion (porteur interne)` is also `Champion` and `porteur interne`.
    private static func texts(of entry: (word: String, label: Wording)) -> [String] {
        let label = entry.label.fr
        let whole = [entry.word, entry.label.en, label]
        guard let open = label.firstIndex(of: "("), label.last == ")" else { return whole }
        return whole + [String(label[..<open]), String(label[label.index(after: open)...].dropLast())]
    }
}
