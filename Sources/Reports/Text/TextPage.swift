public import StakeholderModel

/// How a text is written: its language, its colours, its width.
public struct TextOptions: Sendable, Hashable {
    /// The language.
    public var language: Language
    /// The colours.
    public var style: TextStyle
    /// How many cells a line has.
    public var width: Int

    /// Options; a line has 100 cells unless told otherwise.
    public init(language: Language, style: TextStyle = .plain, width: Int = 100) {
        self.language = language
        self.style = style
        self.width = width
    }
}

/// Lines as they are written, one below the other.
struct TextPage {
    let options: TextOptions
    private var lines: [String] = []

    init(_ options: TextOptions) { self.options = options }

    /// The whole text; it ends with a line end unless it is empty.
    var text: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

    /// A wording in the language of the page.
    func say(_ wording: Wording) -> String { wording.text(in: options.language) }

    /// An empty line, unless nothing or an empty line stands above.
    mutating func addSpace() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// A line as it is: its author has made it safe.
    mutating func add(line: String) { lines.append(line) }

    /// Lines as they are.
    mutating func add(lines more: [String]) { lines += more }

    /// A paragraph, broken into lines.
    mutating func add(_ paragraph: Paragraph) {
        lines += paragraph.lines(width: options.width, style: options.style)
    }

    /// A sentence in one tone.
    mutating func add(_ wording: Wording, _ tone: Tone = .plain, indent: Int = 0, mark: String = "") {
        var paragraph = Paragraph(indent: indent, mark: mark)
        paragraph.add(say(wording), tone)
        add(paragraph)
    }
}
