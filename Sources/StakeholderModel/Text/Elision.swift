extension Wording {
    /// A French word that loses its last letter before a vowel or an h, with the name that follows it: « de Karim »,
    /// « d'Étienne », « qu'Hervé », « de Yann », « d'Yves ». A quoted name stays apart: « de « Étienne » ».
    ///
    /// - Complexity: O(*n*) in the length of the texts.
    public static func elided(_ word: String, before text: String) -> String {
        startsWithVowel(text) ? "\(word.dropLast())'\(text)" : "\(word) \(text)"
    }

    private static func startsWithVowel(_ text: String) -> Bool {
        guard let first = text.lowercased().first else { return false }
        guard first == "y" else { return "aàâäáåæeéèêëhiîïíoôöóœuùûüú".contains(first) }
        return text.lowercased().dropFirst().first.map { !"aeiou".contains($0) && $0.isLetter } ?? false
    }
}
