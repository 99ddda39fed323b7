import Findings
import StakeholderModel

/// One finding as a command of a workflow.
struct GitHubFinding {
    private let finding: Finding
    private let group: FindingGroup
    private let report: MapReport
    private let language: Language

    init(_ finding: Finding, of group: FindingGroup, report: MapReport, language: Language) {
        self.finding = finding
        self.group = group
        self.report = report
        self.language = language
    }

    func command(at place: GitHubPlaces) -> GitHubCommand {
        let sentences = FindingSentences(finding, in: report)
        return GitHubCommand(
            level: GitHubCommand.Level(finding.severity),
            properties: place.properties(of: report.range(finding.path), title: title),
            message: sentences.lines.map { Printable.text($0.text(in: language)) }.joined(separator: "\n")
        )
    }

    private var title: String { group.title.text(in: language) + " [\(finding.rule.rawValue)]" }
}

extension GitHubCommand.Level {
    /// How the host shows a severity.
    init(_ severity: Severity) {
        switch severity {
        case .critical: self = .error
        case .warning: self = .warning
        case .note: self = .notice
        }
    }
}
