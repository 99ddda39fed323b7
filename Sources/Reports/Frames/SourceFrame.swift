import Findings

/// A place of a file, shown: its name, the line, and marks below with what is to say about it.
///
/// ```
///   --> another-map.yaml:31:51
///    |
/// 31 |   plan: { name: Budget formation global, held_by: formaton? }
///    |                                                   ^^^^^^^^ did you mean 'formation'?
/// ```
struct SourceFrame {
    /// The place.
    let range: SourceRange
    /// What is said beside the marks.
    var label = ""
    /// `^` for what the message is about, `-` for a place that belongs to it.
    var mark: Character = "^"
    var tone = Tone.critical

    /// How many digits the line number has.
    var numberWidth: Int { String(range.start.line).count }

    /// The lines of the frame; only its place where the lines of the file may not be seen.
    ///
    /// - Parameters:
    ///   - gutter: how many cells the line number gets.
    ///   - indent: how many cells stand before everything.
    func lines(of source: SourceLines, gutter: Int, indent: Int = 0, options: TextOptions) -> [String] {
        let style = options.style
        let margin = String(repeating: " ", count: indent)
        let blank = margin + String(repeating: " ", count: gutter)
        let arrow = style.apply(.faint, to: "-->")
        let place = "\(blank)\(arrow) \(source.name):\(range.start.line):\(range.start.column)"
        guard source.areShown else { return [place] }
        let number = String(range.start.line)
        let padding = String(repeating: " ", count: max(0, gutter - number.count))
        let line = source.line(at: range)
        let room = max(20, options.width - indent - gutter - 3)
        let shown = ShownLine(line.text, marked: line.marked, room: room)
        let bar = style.apply(.faint, to: "|")
        let numbered = margin + padding + style.apply(.faint, to: number)
        return [
            place,
            "\(blank) \(bar)",
            shown.text.isEmpty ? "\(numbered) \(bar)" : "\(numbered) \(bar) \(shown.text)",
        ]
            + markLines(
                shown,
                before: "\(blank) \(bar) ",
                width: options.width - indent - gutter - 3,
                style: style
            )
    }

    /// The label stands beside the marks where it fits, else below them.
    private func markLines(_ shown: ShownLine, before: String, width: Int, style: TextStyle) -> [String] {
        let spaces = String(repeating: " ", count: shown.markStart)
        let marks = before + spaces + style.apply(tone, to: String(repeating: mark, count: shown.markWidth))
        let label = Printable.text(self.label)
        guard !label.isEmpty else { return [marks] }
        let end = shown.markStart + shown.markWidth + 1
        if end + CellWidth.of(label) <= width { return ["\(marks) \(style.apply(tone, to: label))"] }
        let indent = min(shown.markStart, width / 3)
        var paragraph = Paragraph(indent: indent)
        paragraph.add(label, tone)
        return [marks] + paragraph.lines(width: width, style: style).map { before + $0 }
    }
}
