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
            .anything(MapKey.is, \.value, isRequired: true),
            .settings(MapKey.from, .source, \.evidence.sources),
            .setting(MapKey.date, .date, \.evidence.date),
            .setting(MapKey.basis, .word, \.evidence.basis),
            .flag(MapKey.assumed, \.isMarkedAssumed),
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
