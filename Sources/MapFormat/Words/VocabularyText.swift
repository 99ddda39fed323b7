import StakeholderModel

/// The closed words of the format: the canonical word, its labels in both languages, the usual names elsewhere.
enum VocabularyText {
    static func parse<V: ClosedVocabulary>(_ text: String, as type: V.Type) -> Result<V, ValueProblem> {
        // Most files hold canonical words, and they are found without folding.
        if let value = V(rawValue: text) { return .success(value) }
        let typed = Substring(text).trimmed
        let words = WordList.of(type)
        if let value = words.canonicalWord(of: typed).flatMap(V.init(rawValue:)) { return .success(value) }
        return .failure(swapped(typed, type: type) ?? words.problem(with: typed))
    }

    /// Other tools list stances among their roles, and people mix the two up.
    private static func swapped<V: ClosedVocabulary>(_ typed: Substring, type: V.Type) -> ValueProblem? {
        switch ObjectIdentifier(type) {
        case ObjectIdentifier(Role.self):
            WordList.of(Stance.self).canonicalWord(of: typed).map { .stanceGivenAsRole(typed, $0) }
        case ObjectIdentifier(Stance.self):
            WordList.of(Role.self).canonicalWord(of: typed).map { .roleGivenAsStance(typed, $0) }
        default: nil
        }
    }
}
