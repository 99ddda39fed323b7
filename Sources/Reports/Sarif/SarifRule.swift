import DecisionAnalysis
import Findings
import StakeholderModel

/// What a result can be of: a rule about deals, or a kind of mistake in a file.
struct SarifRule: Encodable {
    let id: String
    let name: String
    let shortDescription: SarifMessage
    let fullDescription: SarifMessage
    let help: SarifMessage
    let defaultConfiguration: Configuration
    let properties: Properties

    /// How severe its results are unless they say otherwise.
    struct Configuration: Encodable { let level: SarifLevel }

    /// What the standard has no property for.
    struct Properties: Encodable {
        let family: String
        let kind: String
        var severity: String?
        var weight: Int?
        let tags: [String]
    }

    /// A rule about deals.
    init(_ rule: RuleDescription, language: Language) {
        func say(_ wording: Wording) -> SarifMessage { SarifMessage(wording.text(in: language)) }
        let family = rule.code.family?.title.en.lowercased() ?? rule.code.rawValue
        id = rule.code.rawValue
        name = rule.name
        shortDescription = say(rule.title.sentence)
        fullDescription = say(rule.reason.sentence)
        help = say(rule.rationale + .verbatim("\n") + FindingWords.explain(rule.code))
        defaultConfiguration = Configuration(level: SarifLevel(rule.severity))
        properties = Properties(
            family: family,
            kind: rule.kind.rawValue,
            severity: rule.severity.rawValue,
            weight: rule.weight,
            tags: [family, rule.kind.rawValue]
        )
    }

    /// A kind of mistake in a file.
    init(_ code: DiagnosticCode, language: Language) {
        let quoted = Wording.quoted(code.rawValue)
        let title = Wording(
            en: "A mistake in the file: \(quoted.en).",
            fr: "Une erreur dans le fichier : \(quoted.fr)."
        )
        let message = SarifMessage(title.text(in: language))
        id = code.rawValue
        name = code.rawValue
        shortDescription = message
        fullDescription = message
        help = SarifMessage(DiagnosticWords.notChecked(nil).text(in: language))
        defaultConfiguration = Configuration(level: .error)
        properties = Properties(family: "file", kind: "mistake", tags: ["file", "mistake"])
    }
}

extension SarifLevel {
    /// The level of a severity.
    init(_ severity: Severity) {
        switch severity {
        case .critical: self = .error
        case .warning: self = .warning
        case .note: self = .note
        }
    }
}
