import DecisionAnalysis
import Findings
public import StakeholderModel

/// All rules as one JSON document.
public enum RulesDocument {
    /// The document as text, its sentences in one language.
    public static func text(in language: Language) throws -> String {
        let rules = RuleBook.descriptions.map { RuleDocument($0, language: language) }
        return try JSONText.text(of: Whole(rules: rules))
    }

    private struct Whole: Encodable {
        var format = "dealmap-rules"
        var formatVersion = 1
        let rules: [RuleDocument]
    }
}

/// What a rule says of itself.
private struct RuleDocument: Encodable {
    let code: String
    let name: String
    let family: CodedDocument?
    let severity: CodedDocument
    let kind: CodedDocument
    let title: String
    let rationale: String

    init(_ rule: RuleDescription, language: Language) {
        code = rule.code.rawValue
        name = rule.name
        family = rule.code.family.map {
            CodedDocument(code: $0.rawValue, label: $0.title.text(in: language))
        }
        severity = CodedDocument(
            code: rule.severity.rawValue,
            label: rule.severity.label.text(in: language)
        )
        kind = CodedDocument(code: rule.kind.rawValue, label: rule.kind.label.text(in: language))
        title = rule.title.text(in: language)
        rationale = rule.rationale.text(in: language)
    }
}
