import Findings
import StakeholderModel

extension ValueType<[RuleCode]> {
    /// The rules that a code, a name or a family means.
    static var rules: Self {
        ValueType(description: .words { .rules }) { text, _ in
            let rules = RuleCode.matching(text)
            return rules.isEmpty ? .failure(.unknownRule(text)) : .success(rules)
        }
    }
}

extension ValueProblem {
    /// A word that means no rule and no family of rules.
    static func unknownRule(_ text: String) -> ValueProblem {
        let name = Wording.excerpt(text)
        let near = text.utf8.count <= 100 ? NearestNames.suggestions(for: text, among: RuleCode.words) : []
        return ValueProblem(
            code: .unknownRule,
            message: Wording(en: "there is no rule \(name.en)", fr: "il n'y a pas de règle \(name.fr)"),
            label: NearestNames.didYouMean(near),
            help: near.isEmpty
                ? Wording(
                    en: "write the code that stands behind the finding, such as 'BUD002'",
                    fr: "écrivez le code qui suit le constat, par exemple « BUD002 »"
                ) : nil
        )
    }
}
