import StakeholderModel

/// Blocks of Markdown of texts that are in one language already; every text is made harmless here.
struct ReviewMarkdownPage {
    private var blocks: [String] = []

    var text: String { blocks.joined(separator: "\n\n") + "\n" }

    func say(_ text: String) -> String { MarkdownText.escaped(text) }

    func label(_ text: String) -> String { "**" + say(text) + "**" }

    func bracketed(_ text: String?) -> String { text.map { " (" + say($0) + ")" } ?? "" }

    func code(_ text: String?) -> String { text.map { " " + MarkdownText.code($0) } ?? "" }

    mutating func add(_ block: String) { blocks.append(block) }

    mutating func add(heading: String, level: Int) {
        add(String(repeating: "#", count: level) + " " + say(heading))
    }

    mutating func add(list items: [String]) {
        guard !items.isEmpty else { return }
        add(items.map { "- " + $0 }.joined(separator: "\n"))
    }

    mutating func add(quotes: [ReviewQuote]) {
        for quote in quotes {
            let flag = quote.flag.map { " · " + say($0.label) } ?? ""
            let lines = [quote.words.map(say), say(quote.source) + flag].compactMap(\.self)
            add("> " + lines.joined(separator: "  \n> "))
        }
    }

    mutating func add(table rows: [[String]], head: [String]) {
        guard !rows.isEmpty else { return }
        let lines = [head.map(say), head.map { _ in "---" }] + rows
        add(lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
    }

    func ask(_ ask: ReviewAsk, _ labels: ReviewLabels) -> String {
        label(labels.toAsk + " " + ask.whom) + " " + say(ask.question) + bracketed(ask.check)
    }

    func item(_ item: ReviewConversation.Item, _ labels: ReviewLabels) -> String {
        var lines = ["**\(item.number).** " + say(item.question) + bracketed(item.check)]
        lines.append("  - " + label(labels.why) + " " + say(item.reason) + code(item.code))
        if let unlocks = item.unlocks { lines.append("  - " + label(labels.unlocks) + " " + say(unlocks)) }
        return lines.joined(separator: "\n")
    }
}
