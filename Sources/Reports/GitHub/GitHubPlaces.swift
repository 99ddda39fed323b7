import Findings
import StakeholderModel

/// Where the commands for one file point, and the commands for what is wrong with it.
struct GitHubPlaces {
    private let file: String
    private let columns: UTF16Columns

    init(_ source: SourceText) {
        file = RelativePath.normalized(source.name)
        columns = UTF16Columns(source)
    }

    /// The properties of a place, and the title above the message. An end behind the last character is of no use to
    /// the host, which marks lines.
    func properties(of range: SourceRange?, title: String) -> [GitHubCommand.Property] {
        var properties = [GitHubCommand.Property(name: "file", value: file)]
        if let range {
            properties += [
                GitHubCommand.Property(name: "line", value: String(range.start.line)),
                GitHubCommand.Property(name: "endLine", value: String(range.end.line)),
                GitHubCommand.Property(name: "col", value: String(columns.column(of: range.start))),
            ]
        }
        return properties + [GitHubCommand.Property(name: "title", value: Printable.text(title))]
    }

    /// The command for a map that was not checked, for a reason that is told elsewhere.
    func command(notCheckedFor configuration: String?, language: Language) -> GitHubCommand {
        let message = DiagnosticWords.notChecked(configuration).text(in: language)
        return GitHubCommand(
            level: .error,
            properties: properties(of: nil, title: "map-not-checked"),
            message: Printable.text(message)
        )
    }

    /// The command for what is wrong or strange in the file.
    func command(for diagnostic: Diagnostic, language: Language) -> GitHubCommand {
        let lines = DiagnosticSentences(diagnostic).lines.map { Printable.text($0.text(in: language)) }
        let title =
            diagnostic.severity.label.capitalized.text(in: language) + " [\(diagnostic.code.rawValue)]"
        return GitHubCommand(
            level: diagnostic.severity == .error ? .error : .warning,
            properties: properties(of: diagnostic.range, title: title),
            message: lines.joined(separator: "\n")
        )
    }
}
