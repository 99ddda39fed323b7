import Findings
import StakeholderModel

extension KeyReader {
    /// A severity for each rule; what is said of one rule holds before what is said of its family.
    static func severities(
        _ key: ConfigurationKey,
        _ field: Field<Object, [RuleCode: Severity]>,
        help: Wording
    ) -> KeyReader {
        KeyReader(
            key,
            .byWord(ValueType.rules.description, ValueType<Severity>.severity.description),
            help: help
        ) { object, entry, session in
            object[keyPath: field] = session.severities(entry.value)
        }
    }
}

extension ReadingSession {
    fileprivate func severities(_ node: Node) -> [RuleCode: Severity] {
        guard let entries = node.entries else {
            if !node.isRefused { report(.severitiesExpected(insteadOf: node, at: firstLine(of: node))) }
            return [:]
        }
        var ofFamilies: [RuleCode: Severity] = [:]
        var ofRules: [RuleCode: Severity] = [:]
        var written: [[RuleCode]: LocatedText] = [:]
        for entry in entries where !isFull {
            guard let rules = value(entry.key, .rules) else { continue }
            if let first = written.updateValue(entry.key, forKey: rules) {
                report(.duplicateKey(entry.key, first: first))
            }
            guard !entry.value.isNothing, let severity = setting(entry.value, .severity) else { continue }
            let isOne = RuleCode.isOneRule(entry.key.text)
            for rule in rules {
                if isOne { ofRules[rule] = severity } else { ofFamilies[rule] = severity }
            }
        }
        return ofFamilies.merging(ofRules) { _, ofRule in ofRule }
    }
}

extension LocatedProblem {
    fileprivate static func severitiesExpected(insteadOf node: Node, at range: Range<Int>) -> LocatedProblem {
        let name = Wording(en: "the list of severities", fr: "la liste des gravités")
        var problem = objectExpected(name, keys: [], insteadOf: node, at: range)
        problem.help = Wording(
            en: "write a rule and its severity, as in '{ OFF001: note }'",
            fr: "écrivez une règle et sa gravité, comme « { OFF001: note } »"
        )
        return problem
    }
}

extension ValueType<Severity> {
    /// How severe a rule is. Other checkers switch a rule off here, which `ignore` does.
    fileprivate static var severity: Self {
        ValueType(description: .words { .of(Severity.self) }) { text, _ in
            VocabularyText.parse(text, as: Severity.self).mapError { problem in
                guard ["off", "none", "no", "ignore", "disabled"].contains(TextFolding.folded(text)) else {
                    return problem
                }
                var problem = problem
                problem.label = nil
                problem.help = Wording(
                    en: "to silence a rule, write it under 'ignore'",
                    fr: "pour faire taire une règle, écrivez-la sous « ignore »"
                )
                return problem
            }
        }
    }
}
