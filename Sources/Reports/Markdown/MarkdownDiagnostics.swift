import Findings
import StakeholderModel

/// What is wrong or strange in a file, as a list.
struct MarkdownDiagnostics {
    private let diagnostics: [Diagnostic]
    /// The file, where it is not the one of which the page speaks.
    private let file: String?

    init(_ diagnostics: [Diagnostic], file: String?) {
        self.diagnostics = diagnostics
        self.file = file
    }

    func write(to page: inout MarkdownPage) { page.add(list: diagnostics.map { item($0, on: page) }) }

    private func item(_ diagnostic: Diagnostic, on page: MarkdownPage) -> String {
        var text = page.label(diagnostic.severity.label.capitalized) + " " + page.say(diagnostic.message)
        text += " (" + place(of: diagnostic, on: page) + ")"
        for detail in DiagnosticSentences(diagnostic).details {
            text += "  \n  " + page.say(detail)
        }
        return text
    }

    private func place(of diagnostic: Diagnostic, on page: MarkdownPage) -> String {
        let line = diagnostic.range.map { page.say(FindingWords.line($0.start.line)) }
        let parts = [MarkdownText.code(diagnostic.code.rawValue), file.map(MarkdownText.code), line]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}
