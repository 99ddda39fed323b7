import Findings
import StakeholderModel

/// The words that can stand in one place.
struct WordsDescription: Sendable, Hashable {
    /// One word of the file, and what people read.
    struct Word: Sendable, Hashable {
        let word: String
        let label: Wording
    }

    /// What the list is called, in the form of a key: `gate_kind`.
    let name: String
    /// The canonical words, in the order of the documentation.
    let words: [Word]
    /// Every way to write one of them that the reader takes, folded as `TextFolding` does, sorted.
    let forms: [String]
}

extension WordsDescription {
    /// The words of a closed vocabulary.
    static func of<V: ClosedVocabulary>(_ type: V.Type) -> WordsDescription {
        WordsDescription(
            name: snakeCased(String(describing: type)),
            words: V.allCases.map { Word(word: $0.rawValue, label: $0.label) },
            forms: WordList.of(type).acceptedForms
        )
    }

    /// The words in a list of roles: besides the roles, what other tools have among theirs.
    static var roleEntries: WordsDescription {
        let roles = WordsDescription.of(Role.self)
        let forms = (roles.forms + RoleEntry.forms).sorted()
        return WordsDescription(name: "role_entry", words: roles.words, forms: forms)
    }

    /// The words on a relation between two people.
    static let relationKinds = WordsDescription(
        name: "relation_kind",
        words: RelationKind.allValues.map { kind in
            guard case .influences(let strength?) = kind else {
                return Word(word: kind.word, label: kind.label)
            }
            return Word(word: kind.word, label: strength.label)
        },
        forms: RelationKindText.words.acceptedForms
    )

    /// The languages that Dealmap speaks.
    static let languages = WordsDescription(
        name: "language",
        words: [
            Word(word: Language.english.rawValue, label: Wording(en: "English", fr: "Anglais")),
            Word(word: Language.french.rawValue, label: Wording(en: "French", fr: "Français")),
        ],
        forms: Language.allCases.map(\.rawValue).sorted()
    )

    /// The rules and the families of rules.
    static let rules = WordsDescription(
        name: "rule_name",
        words: RuleCode.allCases.map { Word(word: $0.rawValue, label: .verbatim($0.name)) }
            + RuleCode.allCases.map { Word(word: $0.name, label: .verbatim($0.rawValue)) }
            + RuleFamily.allCases.map { Word(word: $0.rawValue, label: $0.title) }
            + RuleFamily.allCases.map { Word(word: $0.title.en.lowercased(), label: $0.title) },
        forms: Set(
            (RuleCode.words + RuleFamily.allCases.map(\.title.fr)).map(TextFolding.folded)
        ).sorted()
    )

    /// `GateKind` as `gate_kind`.
    private static func snakeCased(_ name: String) -> String {
        var result = ""
        for character in name {
            if character.isUppercase, !result.isEmpty { result += "_" }
            result += character.lowercased()
        }
        return result
    }
}
