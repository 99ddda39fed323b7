/// The words by which people and companies of a map could be known.
struct SecretWords {
    /// Words that a title says even as a part of another word.
    private let long: [String]
    /// Words of two and three letters, which a title says as words of their own.
    private let short: Set<String>

    /// Parts of names that stand in every second title too.
    private static let particles: Set<String> = [
        "al", "and", "ben", "da", "de", "del", "den", "der", "des", "di", "dos", "du", "el", "et", "les",
        "of",
        "the", "van", "von", "mr", "mrs", "ms", "mme", "dr",
    ]

    init(_ map: AccountMap) {
        let people = map.people.compactMap(\.name) + map.us.compactMap(\.name)
        let companies =
            [map.account, map.deal].compactMap(\.self) + map.providers.elements.compactMap(\.name)
        long = Set((people + companies).flatMap(SecretWords.words)).filter { $0.count > 3 }.sorted()
        // Of companies, short words are articles and legal forms, which would hide every title.
        short = Set(people.flatMap(SecretWords.words).filter { (2...3).contains($0.count) })
            .subtracting(SecretWords.particles)
    }

    func isSaid(in text: String) -> Bool {
        let folded = TextFolding.folded(text)
        return long.contains { folded.contains($0) } || !short.isDisjoint(with: SecretWords.words(text))
    }

    private static func words(_ text: String) -> [String] {
        TextFolding.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
