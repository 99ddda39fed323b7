import StakeholderModel

extension RuleCode {
    /// The family, from the first three letters of the code.
    public var family: RuleFamily? { RuleFamily(rawValue: String(rawValue.prefix(3))) }

    /// The rules that somebody means by a word: by code (`BUD002`), by name (`budget-without-allocator`), or by the code or
    /// the title of a family (`BUD`, `budget`), compared as `TextFolding` does. Empty when nothing is called so.
    public static func matching(_ text: String) -> [RuleCode] {
        let wanted = TextFolding.folded(text)
        if let rule = one(wanted) { return [rule] }
        guard let family = RuleFamily.allCases.first(where: { $0.foldedNames.contains(wanted) }) else {
            return []
        }
        return allCases.filter { $0.family == family }
    }

    /// Whether a word means one rule, and not a family of rules.
    public static func isOneRule(_ text: String) -> Bool { one(TextFolding.folded(text)) != nil }

    /// Every word that means a rule or several: the codes and names of rules, and the codes and English titles of families.
    public static let words =
        allCases.map(\.rawValue) + allCases.map(\.name) + RuleFamily.allCases.map(\.rawValue)
        + RuleFamily.allCases.map { $0.title.en.lowercased() }

    private static func one(_ folded: String) -> RuleCode? { byWord[folded] }

    private static let byWord = Dictionary(
        allCases.flatMap { rule in [rule.rawValue, rule.name].map { (TextFolding.folded($0), rule) } },
        uniquingKeysWith: { first, _ in first }
    )
}

extension RuleFamily {
    /// What the family is called, folded: its code, and its title in each language.
    fileprivate var foldedNames: [String] { [rawValue, title.en, title.fr].map(TextFolding.folded) }
}
