public import Findings
public import StakeholderModel

/// What `check` tells of several maps, as the commands of a workflow on GitHub: each finding becomes a mark beside
/// its line of the file.
public struct GitHubDocument: CheckForm {
    private var commands: [GitHubCommand] = []

    /// A document without maps.
    public init() {}

    /// Adds a map that was checked: a command for whatever is strange in the file, and one for each finding.
    public mutating func add(_ report: MapReport, language: Language) {
        let place = GitHubPlaces(report.source)
        commands += report.diagnostics.map { place.command(for: $0, language: language) }
        commands += report.groups.flatMap { group in
            group.findings.map { finding in
                GitHubFinding(finding, of: group, report: report, language: language).command(at: place)
            }
        }
    }

    /// Adds a map that cannot be used.
    public mutating func add(
        unusable map: SourceText,
        diagnostics: [Diagnostic],
        of source: SourceText,
        language: Language,
        brokenConfiguration: String?
    ) {
        let place = GitHubPlaces(source)
        commands += diagnostics.map { place.command(for: $0, language: language) }
        guard diagnostics.isEmpty else { return }
        // What is wrong was told with another map.
        commands.append(GitHubPlaces(map).command(notCheckedFor: brokenConfiguration, language: language))
    }

    /// Adds something that cannot be read.
    public mutating func add(unreadable name: String, _ diagnostic: Diagnostic, language: Language) {
        commands.append(
            GitHubPlaces(SourceText(name: name, text: "")).command(for: diagnostic, language: language)
        )
    }

    /// The whole, as text: one line for each command.
    public func text(exitCode: Int32) -> String { commands.map { $0.line + "\n" }.joined() }
}
