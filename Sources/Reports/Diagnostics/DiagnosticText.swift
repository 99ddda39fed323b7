public import Findings
import StakeholderModel

/// What is wrong with a text, as text: the message, the place with its line, the other places, what to write.
public struct DiagnosticText: Sendable {
    private let source: SourceLines
    private let options: TextOptions

    /// Tells the diagnostics of one text.
    public init(source: SourceText, options: TextOptions) {
        self.source = SourceLines(source)
        self.options = options
    }

    /// All diagnostics, an empty line after each.
    public func text(of diagnostics: [Diagnostic]) -> String {
        diagnostics.map { text(of: $0) + "\n" }.joined()
    }

    /// One diagnostic.
    public func text(of diagnostic: Diagnostic) -> String {
        var page = TextPage(options)
        var title = Paragraph()
        title.add(page.say(diagnostic.severity.label) + page.say(CommonWords.colon), tone(of: diagnostic))
        title.add(" " + page.say(diagnostic.message), .strong)
        page.add(title)
        let frames = self.frames(of: diagnostic)
        let gutter = frames.map(\.numberWidth).max() ?? 1
        if frames.isEmpty { page.add(line: " --> \(source.name)") }
        for frame in frames {
            page.add(lines: frame.lines(of: source, gutter: gutter, options: options))
        }
        if let help = diagnostic.help {
            var paragraph = Paragraph(indent: gutter + 1, mark: "= ")
            paragraph.add(page.say(CommonWords.help), .strong)
            paragraph.add(page.say(CommonWords.colon) + " " + page.say(help))
            page.add(paragraph)
        }
        return page.text
    }

    private func frames(of diagnostic: Diagnostic) -> [SourceFrame] {
        let label = diagnostic.label?.text(in: options.language) ?? ""
        let main = diagnostic.range.map { SourceFrame(range: $0, label: label, tone: tone(of: diagnostic)) }
        let others = diagnostic.notes.map { note in
            SourceFrame(
                range: note.range,
                label: note.message.text(in: options.language),
                mark: "-",
                tone: .accent
            )
        }
        return [main].compactMap(\.self) + others
    }

    private func tone(of diagnostic: Diagnostic) -> Tone {
        diagnostic.severity == .error ? .critical : .warning
    }
}
