import StakeholderModel

/// The words on a relation between two people: a strength of influence, or another kind of tie.
enum RelationKindText {
    static func parse(_ text: String) -> Result<RelationKind, ValueProblem> {
        let typed = Substring(text).trimmed
        if let kind = kindByWord[String(typed)] { return .success(kind) }
        if let word = words.canonicalWord(of: typed), let kind = kindByWord[word] { return .success(kind) }
        let key = typed.utf8.count <= 40 ? reportingKeys[TextFolding.folded(String(typed))] : nil
        return .failure(key.map { .reportingLineAsRelation(typed, $0) } ?? words.problem(with: typed))
    }

    private static let kindByWord = Dictionary(
        uniqueKeysWithValues: RelationKind.allValues.map { ($0.word, $0) }
    )

    /// The ways to write them.
    static let words = WordList(
        unknown: Wording(en: "unknown relation", fr: "relation inconnue"),
        words: RelationKind.allValues.map { ($0.word, label(of: $0)) },
        otherWords: OtherToolWords.relations.map {
            WordList.Spelling(text: $0.word, word: $0.value.word, users: $0.users)
        }
    )

    /// A line between two cards says "influences" whatever its strength; the file says the strength.
    static func label(of kind: RelationKind) -> Wording {
        if case .influences(let strength?) = kind { strength.label } else { kind.label }
    }

    /// These are written on the person, in one place only.
    private static let reportingKeys = ["reports to": "reports_to", "dotted to": "dotted_to"]
}
