/// The words by which people and companies of a map could be known.
struct SecretWords {
    private let words: [String]

    init(_ map: AccountMap) {
        let names =
            [map.account, map.deal].compactMap { $0 } + map.people.compactMap(\.name)
            + map.us.compactMap(\.name) + map.providers.elements.compactMap(\.name)
        let parts = names.flatMap { TextFolding.folded($0).split(separator: " ").map(String.init) }
        // Short words are articles and initials, which would hide every title.
        words = Set(parts).filter { $0.count > 3 }.sorted()
    }

    func isSaid(in text: String) -> Bool {
        let folded = TextFolding.folded(text)
        return words.contains { folded.contains($0) }
    }
}

/// A number for each subject of the map's offers and providers, so that what they have in common stays so.
struct SubjectNumbers {
    private let numbers: [String: Int]
    private let language: Language

    init(_ map: AccountMap, language: Language) {
        let scopes = map.offers.map(\.scope) + map.providers.elements.map(\.scope)
        var numbers: [String: Int] = [:]
        for subject in scopes.flatMap(\.values).map(TextFolding.folded) where numbers[subject] == nil {
            numbers[subject] = numbers.count + 1
        }
        self.numbers = numbers
        self.language = language
    }

    func numbered(_ scope: FactList<String>) -> FactList<String> {
        let items = scope.items.map { fact in
            fact.map { numbered(Wording(en: "Subject", fr: "Sujet"), numbers[TextFolding.folded($0)] ?? 0) }
        }
        return FactList(items, isStated: scope.isStated)
    }

    private func numbered(_ label: Wording, _ number: Int) -> String {
        "\(label.text(in: language)) \(number)"
    }
}
