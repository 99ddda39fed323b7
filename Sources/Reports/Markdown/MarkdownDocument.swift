public import Findings
public import StakeholderModel

/// What `check` tells of several maps, as Markdown for a pull request, a chat or a page of notes.
public struct MarkdownDocument: CheckForm {
    private var maps: [String] = []

    /// A document without maps.
    public init() {}

    /// Adds a map that was checked: its verdict, its open steps, its findings in their groups or in the letters of a method.
    public mutating func add(_ report: MapReport, language: Language) {
        maps.append(report.markdown(in: language))
    }

    /// Adds a map that cannot be used: what is wrong, and where.
    public mutating func add(
        unusable map: SourceText,
        diagnostics: [Diagnostic],
        of source: SourceText,
        language: Language,
        brokenConfiguration: String?
    ) {
        var page = MarkdownPage(language)
        page.add("## " + MarkdownText.code(map.name))
        page.add(page.say(DiagnosticWords.notChecked(brokenConfiguration)))
        let other = source.name == map.name ? nil : source.name
        MarkdownDiagnostics(diagnostics, file: other).write(to: &page)
        maps.append(page.text)
    }

    /// Adds something that cannot be read.
    public mutating func add(unreadable name: String, _ diagnostic: Diagnostic, language: Language) {
        var page = MarkdownPage(language)
        page.add("## " + MarkdownText.code(name))
        MarkdownDiagnostics([diagnostic], file: nil).write(to: &page)
        maps.append(page.text)
    }

    /// The whole, as text.
    public func text(exitCode: Int32) -> String {
        maps.joined(separator: "\n\n") + (maps.isEmpty ? "" : "\n")
    }
}
