import StakeholderModel

/// The keys of a rule of decision, sorted by what they do.
struct RuleWords {
    /// What the object is called in a sentence.
    static let name = Wording(en: "a rule of decision", fr: "une règle de décision")
    static let all = [MapKey.all, .any, .atLeast, .of, .majority].map(\.rawValue)

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
