import Findings
import MapFormat
import StakeholderModel

/// The rules that may speak, from `--select` and `--ignore`.
enum RuleSelection {
    /// Every rule.
    static let all = Set(RuleCode.allCases)

    /// - Parameters:
    ///   - selected: codes, names or families; all rules when empty.
    ///   - ignored: codes, names or families.
    static func rules(selected: [String], ignored: [String]) throws(UsageError) -> Set<RuleCode> {
        let chosen = try rules(named: selected)
        let left = selected.isEmpty ? all : chosen
        return left.subtracting(try rules(named: ignored))
    }

    /// Each text can hold several names, with commas between.
    private static func rules(named texts: [String]) throws(UsageError) -> Set<RuleCode> {
        var rules: Set<RuleCode> = []
        for text in texts {
            for part in text.split(separator: ",") {
                let name = String(part.drop { $0 == " " }.prefix { $0 != " " })
                let found = RuleCode.matching(name)
                guard !found.isEmpty else { throw unknown(name) }
                rules.formUnion(found)
            }
        }
        return rules
    }

    private static func unknown(_ name: String) -> UsageError {
        let words =
            RuleCode.allCases.flatMap { [$0.rawValue, $0.name] } + RuleFamily.allCases.map(\.rawValue)
        let quoted = Wording.quoted(name)
        return UsageError(
            Wording(
                en: "no rule and no family of rules is called \(quoted.en)",
                fr: "aucune règle ni famille de règles ne s'appelle \(quoted.fr)"
            ),
            help: NearestNames.didYouMean(NearestNames.suggestions(for: name, among: words))
                ?? Wording(
                    en: "`dealmap rules` lists them all",
                    fr: "`dealmap rules` les montre toutes"
                )
        )
    }
}
