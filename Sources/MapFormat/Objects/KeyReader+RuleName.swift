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
            var problem = LocatedProblem(.unknownRule(written.text), at: written.range)
            problem.severity = .warning
            session.report(problem)
        }
    }
}
