import StakeholderModel

/// A text in each language while it is read.
struct WordingDraft: Sendable {
    var english = ""
    var french = ""

    /// The keys of such a text; no language can be left out.
    static let reader = ObjectReader<WordingDraft>(
        name: Wording(en: "a text for people", fr: "un texte destiné aux personnes"),
        keys: [
            .requiredText(
                PlaybookKey.english,
                \.english,
                help: Wording(
                    en: "The text in English.",
                    fr: "Le texte en anglais."
                )
            ),
            .requiredText(
                PlaybookKey.french,
                \.french,
                help: Wording(
                    en: "The text in French.",
                    fr: "Le texte en français."
                )
            ),
        ]
    )
}

extension KeyReader {
    /// A text in each language.
    static func wording(_ key: some FormatKey, _ field: Field<Object, Wording>, help: Wording) -> KeyReader {
        KeyReader(key, .wording, isRequired: true, help: help) { object, entry, session in
            var draft = WordingDraft()
            WordingDraft.reader.read(entry.value, into: &draft, session)
            object[keyPath: field] = Wording(en: draft.english, fr: draft.french)
        }
    }
}
