import StakeholderModel

/// The words on a relation between two people: a strength of influence, or another kind of tie.
enum RelationKindText {
    static func parse(_ text: String) -> Result<RelationKind, ValueProblem> {
        let word = Substring(text).trimmed
        if let kind = RelationKind.allValues.first(where: { $0.word == word }) { return .success(kind) }
        let isShort = word.utf8.count <= VocabularyText.longest
        if isShort, let kind = VocabularyForm.value(of: word, among: forms) { return .success(kind) }
        if reportingKeys.contains(word) { return .failure(.reportingLineAsRelation(word)) }
        return .failure(
            .unknownWord(
                word,
                says: Wording(en: "unknown relation", fr: "relation inconnue"),
                nearest: isShort ? VocabularyText.nearest(to: word, among: forms, canonical: \.word) : [],
                allowed: RelationKind.allValues.map(\.word)
            )
        )
    }

    private static let forms: [VocabularyForm<RelationKind>] = RelationKind.allValues.flatMap { kind in
        let label =
            if case .influences(let strength?) = kind { strength.label } else { kind.label }
        return VocabularyForm.forms(of: kind, word: kind.word, label: label)
    }

    /// These are written on the person, in one place only.
    private static let reportingKeys: Set<Substring> = ["reports_to", "dotted_to"]
}
