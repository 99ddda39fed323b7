extension RuleCode {
    /// The family, from the first three letters of the code.
    public var family: RuleFamily? { RuleFamily(rawValue: String(rawValue.prefix(3))) }

    /// The rules that an option means: by code (`BUD002`), by name (`budget-without-allocator`) or by the code of
    /// a family (`BUD`), in any case. Empty when nothing is called so.
    public static func matching(_ text: String) -> [RuleCode] {
        let wanted = text.lowercased()
        return allCases.filter { rule in
            rule.rawValue.lowercased() == wanted || rule.name == wanted
                || rule.family?.rawValue.lowercased() == wanted
        }
    }
}
