/// A page of the documentation as far as the tests read it: its examples and the rows of its tables.
struct DocumentationPage {
    /// A fenced block of YAML.
    struct Example {
        /// The last heading above.
        let heading: String
        /// The line of the page on which the fence opens, counted from one.
        let line: Int
        /// What the hidden comment above the fence says, such as `alone` or `error: CODE`.
        let mark: String
        let text: String

        /// Whether this is a map and no piece of one.
        var isWhole: Bool { text.split(separator: "\n").contains { $0.hasPrefix("dealmap:") } }

        /// The headings whose keys the example shows.
        var headings: [String] {
            guard let list = mark.value(after: "shows:") else { return [heading] }
            return list.split(separator: ",").map { String($0).trimmingSpaces }
        }

        /// The code of the diagnostic that the example is about.
        var error: String? { mark.value(after: "error:") }
    }

    /// A row of a table, below its own first row.
    struct Row {
        let heading: String
        let line: Int
        /// The cells of the first row of the table.
        let columns: [String]
        let cells: [String]
    }

    private(set) var examples: [Example] = []
    private(set) var rows: [Row] = []
    private var heading = ""
    private var mark = ""
    private var columns: [String] = []
    private var block: Block?

    init(_ text: String) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if block == nil { read(line, number: index + 1) } else { readInBlock(line) }
        }
    }
}

extension DocumentationPage {
    /// A fenced block that is not closed yet.
    private struct Block {
        let line: Int
        let isExample: Bool
        var lines: [Substring] = []
    }

    private mutating func readInBlock(_ line: Substring) {
        guard line.hasPrefix("```"), let closed = block else {
            block?.lines.append(line)
            return
        }
        let text = closed.lines.map { "\($0)\n" }.joined()
        if closed.isExample {
            examples.append(Example(heading: heading, line: closed.line, mark: mark, text: text))
        }
        (block, mark) = (nil, "")
    }

    private mutating func read(_ line: Substring, number: Int) {
        if line.hasPrefix("```") {
            block = Block(line: number, isExample: line == "```yaml")
        } else if line.hasPrefix("#") {
            heading = String(line.drop { $0 == "#" }.filter { $0 != "`" }).trimmingSpaces
        } else if line.hasPrefix("<!--") {
            mark = String(line).commentText ?? ""
        }
        if line.hasPrefix("|") { readRow(line, number: number) } else { columns = [] }
    }

    private mutating func readRow(_ line: Substring, number: Int) {
        let parts = line.split(separator: "|", omittingEmptySubsequences: false)
        let cells = parts.dropFirst().dropLast().map { String($0).trimmingSpaces }
        if columns.isEmpty {
            columns = cells
        } else if !line.hasPrefix("|---") {
            rows.append(Row(heading: heading, line: number, columns: columns, cells: cells))
        }
    }
}

extension String {
    /// The text without spaces at its ends.
    var trimmingSpaces: String {
        let start = drop { $0 == " " }
        return String(start.prefix(start.count - start.reversed().prefix { $0 == " " }.count))
    }

    /// What stands between `<!--` and `-->`.
    var commentText: String? {
        guard let start = firstRange(of: "<!--"), let end = firstRange(of: "-->") else { return nil }
        return String(self[start.upperBound..<end.lowerBound]).trimmingSpaces
    }

    /// What stands in backticks, in the order of the text.
    var codeSpans: [String] {
        split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset.isMultiple(of: 2) == false }
            .map { String($0.element) }
    }

    func value(after prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)).trimmingSpaces : nil
    }
}
