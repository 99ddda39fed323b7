import StakeholderModel

/// What holds or does not, where a sentence says it better than "yes" and "no".
enum FlagWords {
    /// The clause; `nil` for a key that is no such flag.
    static func clause(_ difference: StatementDifference) -> Wording? {
        let isThere = difference.after != nil
        switch difference.key {
        case .proposed:
            return isThere
                ? Wording(en: "on the table", fr: "sur la table")
                : Wording(en: "no longer on the table", fr: "n'est plus sur la table")
        case .entry:
            return isThere
                ? Wording(en: "a small first step", fr: "un premier pas plus léger")
                : Wording(en: "no longer a small first step", fr: "n'est plus un premier pas")
        case .used:
            return isThere
                ? Wording(en: "not used for this deal", fr: "ne sert pas à cette affaire")
                : Wording(en: "used for this deal after all", fr: "sert finalement à cette affaire")
        default: return nil
        }
    }
}
