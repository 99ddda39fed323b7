import Findings
import MapFormat
import StakeholderModel

/// The rules that may speak, from `--select` and `--ignore`.
enum RuleSelection {
    /// Every rule.
    static let all = Set(RuleCode.allCases)

    /// - Parameters:
    ///   - selected: codes, names or families; all rules when none was given.
    ///   - ignored: codes, names or families.
    static func rules(selected: [String], ignored: [String]) throws(UsageError) -> Set<RuleCode> {
        let chosen = selected.isEmpty ? all : try rules(named: selected)
        let left = chosen.subtracting(try rules(named: ignored))
        guard !left.isEmpty else { throw nothingLeft }
        return left
    }

    /// Each text can hold several names, with commas between.
    private static func rules(named texts: [String]) throws(UsageError) -> Set<RuleCode> {
        var rules: Set<RuleCode> = []
        for text in texts {
            for part in text.split(separator: ",") where !part.allSatisfy(\.isWhitespace) {
                let name = trimmed(part)
                let found = RuleCode.matching(name)
                guard !found.isEmpty else { throw unknown(name) }
                rules.formUnion(found)
            }
        }
        return rules
    }

    private static func trimmed(_ part: Substring) -> String {
        var part = part.drop(while: \.isWhitespace)
        while part.last?.isWhitespace == true { part.removeLast() }
        return String(part)
    }

    private static var nothingLeft: UsageError {
        UsageError(
            Wording(
                en: "the selection leaves no rule to check",
                fr: "la sélection ne laisse aucune règle à vérifier"
            ),
            help: Wording(
                en: "`--select` takes codes, names or families, as in 'BUD002,authority'",
                fr: "`--select` prend des codes, des noms ou des familles, comme « BUD002,authority »"
            )
        )
    }

    private static func unknown(_ name: String) -> UsageError {
        let quoted = Wording.quoted(name)
        return UsageError(
            Wording(
                en: "no rule and no family of rules is called \(quoted.en)",
                fr: "aucune règle ni famille de règles ne s'appelle \(quoted.fr)"
            ),
            help: NearestNames.didYouMean(NearestNames.suggestions(for: name, among: RuleCode.words))
                ?? Wording(
                    en: "`dealmap rules` lists them all",
                    fr: "`dealmap rules` les montre toutes"
                )
        )
    }
}
