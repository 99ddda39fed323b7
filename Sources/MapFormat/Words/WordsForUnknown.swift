import StakeholderModel

/// What people type where the format has `unknown`: it was asked, and nobody knows.
///
/// None of them is read as `unknown`. Where a value is expected they are errors anyway, and the message says what to
/// write; where a text is expected they would count as an answer, so they lead to a warning.
enum WordsForUnknown {
    /// Each word once, in the order of the documentation.
    static let words = [
        "inconnu", "inconnue", "ne sait pas", "on ne sait pas", "je ne sais pas", "pas connu", "non connu",
        "nsp",
        "à confirmer", "à définir", "à déterminer", "à préciser", "tbd", "tbc", "to be confirmed",
        "to be defined", "to be determined", "n/a", "not known", "don't know", "do not know", "no idea",
    ]

    /// Whether a text is one of these words, in any case, with or without accents.
    static func contains(_ text: some StringProtocol) -> Bool { folded.contains(text) }

    private static let folded = FoldedWords(words)
}

/// What people type where the format has `none`.
enum WordsForNone {
    static let words = ["aucun", "aucune", "personne", "nobody", "no one", "no", "non", "rien", "nothing"]

    /// Whether a text is one of these words or `none` in another case.
    static func contains(_ text: some StringProtocol) -> Bool { folded.contains(text) }

    private static let folded = FoldedWords(words + ["none"])
}

/// What people type who assume something.
enum WordsForMaybe {
    static let words = ["maybe", "perhaps", "possibly", "peut-être", "probablement", "probably"]

    static func contains(_ text: some StringProtocol) -> Bool { folded.contains(text) }

    private static let folded = FoldedWords(words)
}

/// A short list of words, compared without case and accents.
struct FoldedWords: Sendable {
    private let folded: Set<String>
    private let longest: Int

    init(_ words: [String]) {
        folded = Set(words.map(TextFolding.folded))
        // An accented letter takes two bytes, and somebody may type two spaces.
        longest = (words.map(\.utf8.count).max() ?? 0) * 2
    }

    func contains(_ text: some StringProtocol) -> Bool {
        guard text.utf8.count <= longest else { return false }
        return folded.contains(TextFolding.folded(String(text)))
    }
}
