import Findings
import StakeholderModel

extension KeyReader<AcceptedRisk> {
    /// The code or the name of a rule. One that does not exist is kept: a later version may have it.
    static func ruleName(help: Wording) -> KeyReader {
        let text = requiredText(MapKey.rule, \.rule, help: help)
        return KeyReader(MapKey.rule, .text, isRequired: true, help: help) { risk, entry, session in
            text.read(&risk, entry, session)
            guard let written = entry.value.scalar, !written.text.isEmpty,
                RuleCode.matching(written.text).isEmpty
            else { return }
            session.report(.unknownRule(written))
        }
    }
}

extension LocatedProblem {
    fileprivate static func unknownRule(_ text: LocatedText) -> LocatedProblem {
        let name = Wording.excerpt(text.text)
        let known = RuleCode.allCases.map(\.rawValue) + RuleCode.allCases.map(\.name)
        let near = text.text.utf8.count <= 100 ? NearestNames.suggestions(for: text.text, among: known) : []
        return LocatedProblem(
            code: .unknownRule,
            severity: .warning,
            message: Wording(en: "there is no rule \(name.en)", fr: "il n'y a pas de règle \(name.fr)"),
            range: text.range,
            label: NearestNames.didYouMean(near),
            help: near.isEmpty
                ? Wording(
                    en: "write the code that stands behind the finding, such as 'BUD002'",
                    fr: "écrivez le code qui suit le constat, par exemple « BUD002 »"
                ) : nil
        )
    }
}
