import StakeholderModel

/// The keys of a rule of decision, sorted by what they do.
struct RuleWords {
    /// What the object is called in a sentence.
    static let name = Wording(en: "a rule of decision", fr: "une règle de décision")
    static let all = keys.map(\.key)

    /// The keys with what stands after them; which of them go together is no matter of a table.
    static let keys: [KeyDescription] = [
        word(
            .all,
            .ruleMembers,
            Wording(
                en: "Everyone of these has to say yes, such as [dg, training].",
                fr: "Tous ceux-ci doivent dire oui, par exemple [dg, formation]."
            )
        ),
        word(
            .any,
            .ruleMembers,
            Wording(
                en: "One yes of these is enough, such as [dg, deputy].",
                fr: "Un seul oui suffit parmi ceux-ci, par exemple [dg, adjoint]."
            )
        ),
        word(
            .atLeast,
            .setting(.wholeNumber(atLeast: 1)),
            Wording(
                en: "How many yes votes are needed of those after of, such as 2.",
                fr: "Le nombre de oui nécessaires parmi ceux de of, par exemple 2."
            )
        ),
        word(
            .of,
            .ruleMembers,
            Wording(
                en: "Who votes, such as [dg, finance, training].",
                fr: "Qui vote, par exemple [dg, finance, formation]."
            )
        ),
        word(
            .majority,
            .ruleMembers,
            Wording(
                en: "More than half of these have to say yes, such as [dg, finance, training].",
                fr: "Plus de la moitié de ceux-ci doit dire oui, par exemple [dg, finance, formation]."
            )
        ),
    ]

    /// What stands after a key; `nil` when it is none of a rule.
    static func description(of key: String) -> ValueDescription? { keys.first { $0.key == key }?.value }

    private static func word(_ key: MapKey, _ value: ValueDescription, _ help: Wording) -> KeyDescription {
        KeyDescription(key: key.rawValue, value: value, isRequired: true, help: help)
    }

    /// The first key that holds the list of deciders.
    private(set) var list: Entry?
    /// The key that says how many votes are needed.
    private(set) var votes: Entry?
    /// A key that cannot stand beside the first.
    private(set) var conflict: Entry?
    /// Keys that are no words of a rule.
    private(set) var unknown: [Entry] = []

    init(_ entries: [Entry]) {
        for entry in entries {
            switch MapKey(rawValue: entry.key.text) {
            case .all, .any, .majority, .of:
                if list == nil { list = entry } else { conflict = conflict ?? entry }
            case .atLeast: votes = entry
            default: unknown.append(entry)
            }
        }
        if let list, let votes, list.key.text != MapKey.of.rawValue { conflict = conflict ?? votes }
    }
}
