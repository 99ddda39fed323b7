import StakeholderModel

/// Lines that say what disappears and what appears, each behind its word.
struct ChangeLines {
    /// One line.
    struct Line {
        let label: Wording
        let tone: Tone
        let text: Wording
    }

    private var lines: [Line] = []
    private let most: Int
    private let indent = 3

    /// - Parameter most: how many lines of each kind are shown.
    init(most: Int) { self.most = most }

    /// Adds lines of one kind; of those beyond the most, only the number.
    mutating func add(_ texts: [Wording], _ label: Wording, _ tone: Tone = .plain) {
        lines += texts.prefix(most).map { Line(label: label, tone: tone, text: $0) }
        let left = texts.count - most
        if left > 0 { lines.append(Line(label: label, tone: .faint, text: DifferenceWords.more(left))) }
    }

    func write(to page: inout TextPage) {
        let width = lines.map { CellWidth.of(page.say($0.label)) }.max() ?? 0
        for line in lines {
            let label = page.say(line.label)
            let padding = String(repeating: " ", count: width - CellWidth.of(label) + 2)
            var paragraph = Paragraph(indent: indent, mark: label + padding, line.tone)
            paragraph.add(page.say(line.text))
            page.add(paragraph)
        }
    }
}
