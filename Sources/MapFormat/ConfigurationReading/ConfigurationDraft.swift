import Findings
import StakeholderModel

/// A configuration while it is read.
struct ConfigurationDraft: Sendable {
    var language: Language?
    var playbook: String?
    /// The rules behind each word of `select`.
    var selected: [[RuleCode]] = []
    /// The rules behind each word of `ignore`.
    var ignored: [[RuleCode]] = []
    var severities: [RuleCode: Severity] = [:]
    var thresholds = Thresholds()

    /// The configuration that was written.
    var configuration: Configuration {
        let all = Set(RuleCode.allCases)
        let chosen = selected.isEmpty ? all : Set(selected.joined())
        return Configuration(
            thresholds: thresholds,
            severities: severities,
            rules: chosen.subtracting(ignored.joined()),
            playbook: playbook,
            language: language
        )
    }
}
