import StakeholderModel

/// The words by which a text says a person: the identifier, the name, and its parts.
struct PersonWords {
    private let phrases: [String]

    init(_ subject: ExtractSubject) {
        let whole = [subject.identifier, subject.name].compactMap(\.self).map(PersonWords.words)
        // Particles and initials would find every text.
        let parts = (subject.name.map(PersonWords.words) ?? "").split(separator: " ").map(String.init)
        phrases = (whole + parts.filter { $0.count > 2 }).filter { !$0.isEmpty }
    }

    /// Whether a text has one of the words, in any case and with or without accents.
    func areSaid(in text: String) -> Bool {
        let words = " \(PersonWords.words(text)) "
        return phrases.contains { words.contains(" \($0) ") }
    }

    /// The words of a text with one space between: letters and digits, folded.
    private static func words(_ text: String) -> String {
        TextFolding.folded(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
