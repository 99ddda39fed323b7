/// Fills lines with words.
struct LineBreaker {
    /// How many cells a line has.
    let room: Int
    private var lines: [[Paragraph.Part]] = []
    private var line: [Paragraph.Part] = []
    private var lineWidth = 0
    private var word: [Paragraph.Part] = []
    private var wordWidth = 0
    /// The tone of the space before the current word.
    private var spaceTone = Tone.plain

    init(room: Int) { self.room = room }

    /// Takes a stretch of text. A word goes on from one stretch to the next when no space stands between.
    mutating func take(_ part: Paragraph.Part) {
        let pieces = part.text.split(separator: " ", omittingEmptySubsequences: false)
        for (position, piece) in pieces.enumerated() {
            if position > 0 {
                endWord()
                spaceTone = part.tone
            }
            guard !piece.isEmpty else { continue }
            word.append(Paragraph.Part(text: String(piece), tone: part.tone))
            wordWidth += CellWidth.of(piece)
        }
    }

    /// The lines, once all is taken.
    mutating func finish() -> [[Paragraph.Part]] {
        endWord()
        if !line.isEmpty || lines.isEmpty { endLine() }
        return lines
    }

    private mutating func endWord() {
        guard wordWidth > 0 else { return }
        if lineWidth > 0, lineWidth + 1 + wordWidth > room { endLine() }
        if lineWidth > 0 {
            append(" ", spaceTone)
        }
        if wordWidth <= room {
            for piece in word { append(piece.text, piece.tone) }
        } else {
            cutWord()
        }
        word = []
        wordWidth = 0
    }

    /// A word wider than a line, such as a sentence in Chinese, is cut where the line ends.
    private mutating func cutWord() {
        for piece in word {
            for character in piece.text {
                let width = CellWidth.of(String(character))
                if lineWidth + width > room { endLine() }
                append(String(character), piece.tone)
            }
        }
    }

    private mutating func append(_ text: String, _ tone: Tone) {
        lineWidth += CellWidth.of(text)
        if let last = line.indices.last, line[last].tone == tone {
            line[last].text += text
        } else {
            line.append(Paragraph.Part(text: text, tone: tone))
        }
    }

    private mutating func endLine() {
        lines.append(line)
        line = []
        lineWidth = 0
    }
}
