/// What stands in the place of the texts of a map.
struct RedactedWords {
    private let secrets: SecretWords
    private let numbers: ObjectNumbers
    private let subjectNumbers: [String: Int]
    private let unitNumbers: [String: Int]
    private let language: Language

    init(_ map: AccountMap, _ numbers: ObjectNumbers, _ language: Language) {
        self.numbers = numbers
        self.language = language
        secrets = SecretWords(map)
        let scopes = map.offers.map(\.scope) + map.providers.elements.map(\.scope)
        subjectNumbers = RedactedWords.numbers(of: scopes.flatMap(\.values).map(TextFolding.folded))
        unitNumbers = RedactedWords.numbers(of: map.people.compactMap(\.unit))
    }

    /// A number for each text in the order in which they come, so that what is the same stays the same.
    private static func numbers(of texts: [String]) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for text in texts where numbers[text] == nil { numbers[text] = numbers.count + 1 }
        return numbers
    }

    /// What stands for a text of which only that it is there may be known.
    func masked(_ text: String) -> String { Wording(en: "left out", fr: "masqué").text(in: language) }

    /// A title, unless it says a name.
    func withoutName(_ title: String) -> String? { secrets.isSaid(in: title) ? nil : title }

    func numbered<Object>(_ label: Wording, _ identifier: Identifier<Object>) -> String {
        numbered(label, numbers.number(identifier))
    }

    func unit(_ text: String) -> String {
        numbered(Wording(en: "Unit", fr: "Service"), unitNumbers[text] ?? 0)
    }

    func subjects(_ scope: FactList<String>) -> FactList<String> {
        let label = Wording(en: "Subject", fr: "Sujet")
        return FactList(
            scope.items.map { fact in
                fact.map { numbered(label, subjectNumbers[TextFolding.folded($0)] ?? 0) }
            },
            isStated: scope.isStated
        )
    }

    func audience(_ audience: FactList<Audience>) -> FactList<Audience> {
        FactList(
            audience.items.map { fact in
                fact.map { value in
                    guard case .unit(let text) = value else { return value }
                    return .unit(unit(text))
                }
            },
            isStated: audience.isStated
        )
    }

    func sharing(_ sharing: Sharing) -> Sharing {
        guard case .with(let projects) = sharing else { return sharing }
        let label = Wording(en: "Project", fr: "Projet")
        return .with(projects.indices.map { numbered(label, $0 + 1) })
    }

    private func numbered(_ label: Wording, _ number: Int) -> String {
        "\(label.text(in: language)) \(number)"
    }
}
