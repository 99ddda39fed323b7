import StakeholderModel

/// The names that other sales tools and methods give to our values, so that their lists can be pasted.
///
/// Only names that mean one of our values and no other. A `Blocker` or a `Detractor` is in this table as a
/// stance: other tools have it in their lists of roles.
enum OtherToolWords {
    static func forms<V: ClosedVocabulary>(of type: V.Type) -> [VocabularyForm<V>] {
        guard let words = table[ObjectIdentifier(type)] else { return [] }
        return words.compactMap { entry in
            V(rawValue: entry.value).map { VocabularyForm(folded: entry.word, value: $0) }
        }
    }

    private typealias Entry = (word: String, value: String)

    /// The words are folded already.
    private static let table: [ObjectIdentifier: [Entry]] = [
        ObjectIdentifier(Role.self): roles.flatMap(entries),
        ObjectIdentifier(Stance.self): stances.flatMap(entries),
    ]

    private static func entries(_ value: String, _ words: [String]) -> [Entry] { words.map { ($0, value) } }

    private static let roles: [(String, [String])] = [
        ("sponsor", ["executive sponsor"]),
        ("economic_buyer", ["economic decision maker", "financial approver"]),
        ("budget_holder", ["detenteur du budget"]),
        ("decision_maker", ["primary decision maker", "key decision maker", "business decision maker"]),
        ("approver", ["ratifier"]),
        (
            "evaluator",
            [
                "technical buyer", "technical expert", "technical evaluator", "technical influencer",
                "business evaluator", "prescripteur",
            ]
        ),
        ("user", ["end user", "business user", "user buyer", "practitioner"]),
        ("procurement", ["buyer", "purchasing", "acheteur"]),
        ("legal", ["legal & compliance", "legal and compliance"]),
        ("security", ["ssi", "ciso"]),
        ("initiator", ["initiateur"]),
        ("introducer", ["apporteur"]),
    ]

    private static let stances: [(String, [String])] = [
        ("advocate", ["mentor", "strong supporter"]),
        ("supporter", ["positive"]),
        ("skeptic", ["sceptic", "sceptique", "non supporter", "negative"]),
        ("opponent", ["enemy", "blocker", "detractor", "bloqueur", "detracteur"]),
    ]
}
