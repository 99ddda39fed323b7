import StakeholderModel

/// A value written with its evidence: `{ is: VALUE, from: …, date: …, basis: …, assumed: yes }`.
struct LongForm: Sendable {
    /// What stands after `is`.
    var value: Node?
    var evidence = Evidence()
    /// Whether `assumed: yes` is written.
    var isMarkedAssumed = false

    /// What we concluded ourselves is assumed too.
    var isAssumed: Bool { isMarkedAssumed || evidence.basis == .inferred }

    /// The keys of the long form.
    static let reader = ObjectReader<LongForm>(
        name: Wording(en: "a value with its evidence", fr: "une valeur avec sa preuve"),
        keys: [
            .anything(
                MapKey.is,
                \.value,
                isRequired: true,
                help: Wording(
                    en: "The value itself, such as supporter; with ? behind it, it is assumed.",
                    fr: "La valeur elle-même, par exemple supporter ; suivie de ?, elle est supposée."
                )
            ),
            .settings(
                MapKey.from,
                .source,
                \.evidence.sources,
                help: Wording(
                    en: "Who said so, of them or of us, or a meeting of the log, such as [dg, kickoff].",
                    fr:
                        "Qui l'a dit, chez eux ou chez nous, ou un rendez-vous du journal, par exemple [dg, lancement]."
                )
            ),
            .setting(
                MapKey.date,
                .date,
                \.evidence.date,
                help: Wording(
                    en: "When you learned it, such as 2025-03-12; old facts are asked about again.",
                    fr:
                        "Quand vous l'avez appris, par exemple 2025-03-12 ; les faits anciens sont à redemander."
                )
            ),
            .setting(
                MapKey.basis,
                .word,
                \.evidence.basis,
                help: Wording(
                    en: "How it is known: observed, stated when nothing is written, second_hand or inferred.",
                    fr: "D'où vous le tenez : observed, stated si rien n'est écrit, second_hand ou inferred."
                )
            ),
            .flag(
                MapKey.assumed,
                \.isMarkedAssumed,
                help: Wording(
                    en: "Yes while you only assume it.",
                    fr: "Yes tant que vous le supposez seulement."
                )
            ),
        ]
    )

    /// The keys by which a mapping is recognised as meant to be the long form.
    static let keys: Set<String> = Set(reader.description.keys.map(\.key))
}

extension ReadingSession {
    /// The long form that a mapping is; `nil`, with a problem noted, when it is none.
    func longForm(_ node: Node) -> LongForm? {
        guard let entries = node.entries, entries.contains(where: { LongForm.keys.contains($0.key.text) })
        else {
            report(.oneValueExpected(at: node.range, insteadOfList: false))
            return nil
        }
        var form = LongForm()
        LongForm.reader.read(node, into: &form, self)
        return form.value == nil ? nil : form
    }
}
