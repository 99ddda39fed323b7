import StakeholderModel

/// The closed words of the format: the canonical word, its labels in both languages, the usual names elsewhere.
enum VocabularyText {
    /// Longer texts are no word of a vocabulary; folding them would only cost time.
    static let longest = 200

    static func parse<V: ClosedVocabulary>(_ text: String, as type: V.Type) -> Result<V, ValueProblem> {
        // Most files hold canonical words, and folding costs more than the rest of the reading.
        if let value = V(rawValue: text) { return .success(value) }
        let word = Substring(text).trimmed
        let forms = word.utf8.count <= longest ? type.forms : []
        if let value = VocabularyForm.value(of: word, among: forms) { return .success(value) }
        return .failure(problem(with: word, forms: forms))
    }

    private static func problem<V: ClosedVocabulary>(
        with word: Substring,
        forms: [VocabularyForm<V>]
    ) -> ValueProblem {
        if !forms.isEmpty, let problem = swapped(word, type: V.self) { return problem }
        return .unknownWord(
            word,
            says: VocabularyNames.unknown(V.self),
            nearest: nearest(to: word, among: forms, canonical: \.rawValue),
            allowed: V.allCases.map(\.rawValue)
        )
    }

    /// Other tools list stances among their roles, and people mix the two up.
    private static func swapped<V: ClosedVocabulary>(_ word: Substring, type: V.Type) -> ValueProblem? {
        switch ObjectIdentifier(type) {
        case ObjectIdentifier(Role.self):
            VocabularyForm.value(of: word, among: Stance.forms).map { .stanceGivenAsRole(word, $0) }
        case ObjectIdentifier(Stance.self):
            VocabularyForm.value(of: word, among: Role.forms).map { .roleGivenAsStance(word, $0) }
        default: nil
        }
    }

    /// The canonical words whose forms come nearest to what was typed, the nearest first, each once.
    static func nearest<Value>(
        to word: Substring,
        among forms: [VocabularyForm<Value>],
        canonical: (Value) -> String
    ) -> [String] {
        let names = forms.map(\.folded)
        let near = NearestNames.suggestions(for: String(word), among: names, limit: names.count)
        var seen: Set<String> = []
        let words = near.compactMap { name in forms.first { $0.folded == name }.map { canonical($0.value) } }
        return Array(words.filter { seen.insert($0).inserted }.prefix(3))
    }
}
