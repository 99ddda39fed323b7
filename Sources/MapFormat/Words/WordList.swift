import StakeholderModel

/// A closed list of words: every way to write each of them, and its canonical form.
struct WordList: Sendable {
    /// What a message calls a word that is not in the list: `unknown role`, `rôle inconnu`.
    let unknown: Wording
    /// The canonical words, in the order of the documentation.
    let allowed: [String]
    /// The canonical word behind each way to write it, by its folded form.
    private let canonicalByForm: [String: String]
    /// Every way to write one of the words, folded, sorted.
    var acceptedForms: [String] { canonicalByForm.keys.sorted() }
    /// The folded forms, to find the nearest.
    private let forms: NameIndex

    /// Longer texts are no word of a list; folding them would only cost time.
    private static let longest = 200

    /// - Parameters:
    ///   - words: each canonical word with its label.
    ///   - otherWords: more ways to write a canonical word, folded.
    init(unknown: Wording, words: [(word: String, label: Wording)], otherWords: [String: String] = [:]) {
        self.unknown = unknown
        allowed = words.map(\.word)
        let labelled = words.flatMap { entry in
            WordList.forms(of: entry).map { (TextFolding.folded($0), entry.word) }
        }
        canonicalByForm = Dictionary(labelled) { first, _ in first }.merging(otherWords) { own, _ in own }
        forms = NameIndex(Array(canonicalByForm.keys))
    }

    /// The canonical word of what was typed, if it is in the list.
    func canonicalWord(of typed: Substring) -> String? {
        guard typed.utf8.count <= WordList.longest else { return nil }
        return canonicalByForm[TextFolding.folded(String(typed))]
    }

    /// The canonical words whose forms come nearest to what was typed, the nearest first.
    func nearest(to typed: Substring) -> [String] {
        guard typed.utf8.count <= WordList.longest else { return [] }
        let near = forms.suggestions(for: String(typed), limit: canonicalByForm.count)
        var seen: Set<String> = []
        return Array(near.compactMap { canonicalByForm[$0] }.filter { seen.insert($0).inserted }.prefix(3))
    }

    /// The error about a word that is not in the list.
    func problem(with typed: Substring) -> ValueProblem {
        .unknownWord(typed, says: unknown, nearest: nearest(to: typed), allowed: allowed)
    }

    /// The word itself, its label in both languages, the parts of a French label around and inside its
    /// parenthesis: `Champion (porteur interne)` is also `Champion` and `porteur interne`.
    private static func forms(of entry: (word: String, label: Wording)) -> [String] {
        let label = entry.label.fr
        let whole = [entry.word, entry.label.en, label]
        guard let open = label.firstIndex(of: "("), label.last == ")" else { return whole }
        return whole + [String(label[..<open]), String(label[label.index(after: open)...].dropLast())]
    }
}
