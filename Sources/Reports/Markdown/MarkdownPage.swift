import StakeholderModel

/// Blocks of Markdown, an empty line between each two.
struct MarkdownPage {
    let language: Language
    private var blocks: [String] = []

    init(_ language: Language) { self.language = language }

    var text: String { blocks.joined(separator: "\n\n") }

    /// A wording in the language of the page, without any mark of its own.
    func say(_ wording: Wording) -> String { MarkdownText.escaped(wording.text(in: language)) }

    /// A label in bold with its colon, to stand before a text.
    func label(_ wording: Wording) -> String { "**" + say(wording + CommonWords.colon) + "**" }

    /// A block that its author has made safe.
    mutating func add(_ block: String) { blocks.append(block) }

    /// A heading; its text is made safe here.
    mutating func add(heading: String, level: Int) {
        add(String(repeating: "#", count: level) + " " + MarkdownText.escaped(heading))
    }

    /// A list of texts that are safe.
    mutating func add(list items: [String]) {
        guard !items.isEmpty else { return }
        add(items.map { "- " + $0 }.joined(separator: "\n"))
    }

    /// Quoted texts that are safe, each a paragraph of its own.
    mutating func add(quotes: [String]) {
        guard !quotes.isEmpty else { return }
        add(quotes.map { "> " + $0 }.joined(separator: "\n>\n"))
    }

    /// A table of cells that are safe.
    mutating func add(table rows: [[String]], head: [String]) {
        let lines = [head, head.map { _ in "---" }] + rows
        add(lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
    }
}
