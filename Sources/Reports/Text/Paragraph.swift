/// A text to be broken into lines at its spaces, with parts in different tones.
///
/// Only the plain space breaks a line, so what French keeps together with a no-break space stays together.
struct Paragraph {
    /// A stretch of one tone.
    struct Part {
        var text: String
        var tone: Tone
    }

    private(set) var parts: [Part] = []
    /// What stands before the other lines; before the first one, a mark of the same width stands in it.
    private let indent: Int
    private let mark: String
    private let markTone: Tone
    private var otherIndent: String { String(repeating: " ", count: indent + CellWidth.of(mark)) }

    /// A paragraph whose lines start below each other, the first one after a mark of the same width.
    init(indent: Int = 0, mark: String = "", _ markTone: Tone = .plain) {
        self.indent = indent
        self.mark = mark
        self.markTone = markTone
    }

    /// Adds a text, made safe for a terminal. A text that no sentence of ours is as long as came from the file,
    /// and is cut.
    mutating func add(_ text: String, _ tone: Tone = .plain) {
        let isCut = text.utf8.count > Paragraph.longestText
        let shown = isCut ? text.prefix(Paragraph.longestText / 4) + "…" : text[...]
        parts.append(Part(text: Printable.text(String(shown)), tone: tone))
    }

    /// In bytes.
    private static let longestText = 4000

    /// The lines, none wider than `width` unless the indent leaves less than ten cells.
    func lines(width: Int, style: TextStyle) -> [String] {
        let firstIndent = String(repeating: " ", count: indent) + style.apply(markTone, to: mark)
        var breaker = LineBreaker(room: max(10, width - CellWidth.of(otherIndent)))
        for part in parts { breaker.take(part) }
        return breaker.finish().enumerated().map { index, line in
            let text = line.map { style.apply($0.tone, to: $0.text) }.joined()
            return text.isEmpty ? "" : (index == 0 ? firstIndent : otherIndent) + text
        }
    }
}
