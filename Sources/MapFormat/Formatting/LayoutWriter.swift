/// Writes a tree again line by line in the canonical layout, with the comments where they stood.
///
/// The source is walked once, from its start to its end: `cursor` is the end of what has been written.
struct LayoutWriter {
    /// A block of keys or items that is open, or was when the last comment could have belonged to it.
    struct Level {
        /// The column of its keys or dashes in the source.
        let column: Int
        /// The column in the canonical layout.
        let indentation: Int
    }

    let lines: LineTable
    let comments: [SourceComment]
    /// The canonical text of what is written otherwise, by the place where it starts.
    let words: [Int: String]
    var cursor: Int
    /// The line that is being written.
    var line = ""
    var isLineOpen = false
    /// Dashes that wait for the first line of their item.
    var dashes = ""
    /// Whether a blank line would stand right below what opens a block.
    var isBelowOpening = true
    var levels: [Level] = []
    /// Whether what opens the next item, such as its dash, stands before the comment at hand.
    private var isPastMark = false
    /// Whether the last line written is a blank one.
    private var isBelowBlank = false
    private var nextComment = 0
    private var output = ""

    init(places: TextPlaces, comments: [SourceComment], words: [Int: String]) {
        lines = LineTable(places)
        self.comments = comments
        self.words = words
        cursor = places.markLength
    }

    /// The whole text of a map.
    mutating func text(of root: Node) -> String {
        levels = []
        if isBracketed(root) {
            levels = [Level(column: 0, indentation: 0)]
            advance(to: root.range.lowerBound, level: 0)
            startLine(0)
            writeBracketed(root, indentation: FileValueText.step, closing: 0)
        } else {
            writeBlock(root, indentation: 0)
        }
        advance(to: lines.bytes.count, level: 0)
        return output
    }

    /// Whether a value stands in `{ }` or `[ ]`.
    func isBracketed(_ node: Node) -> Bool {
        guard node.scalar == nil, lines.bytes.indices.contains(node.range.lowerBound) else { return false }
        return [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(lines.bytes[node.range.lowerBound])
    }

    /// Whether a value is keys or items, one below the other.
    func isBlock(_ node: Node) -> Bool { node.scalar == nil && !isBracketed(node) }

    /// Whether there is a comment in a stretch of the source, in logarithmic time.
    func hasComment(in range: Range<Int>) -> Bool {
        var low = nextComment
        var high = comments.count
        while low < high {
            let middle = (low + high) / 2
            if comments[middle].range.lowerBound < range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < comments.count && comments[low].range.lowerBound < range.upperBound
    }
}

/// Lines.
extension LayoutWriter {
    mutating func startLine(_ indentation: Int) {
        line = dashes.isEmpty ? FileValueText.spaces(indentation) : dashes
        dashes = ""
        isLineOpen = true
        isBelowOpening = false
    }

    mutating func endLine() {
        guard isLineOpen else { return }
        output += line + "\n"
        isBelowBlank = false
        isLineOpen = false
        line = ""
    }

    /// The columns that the open line fills.
    var width: Int { line.unicodeScalars.count }

    /// Goes on to a place where something of a block starts: what stood before it is written first.
    mutating func advance(to offset: Int, level: Int) {
        advance(to: offset) { writer, comment in writer.indentation(of: comment, before: level) }
        if levels.count > level + 1 { levels.removeLast(levels.count - level - 1) }
    }

    /// Goes on to a place between brackets.
    mutating func advance(to offset: Int, indentation: Int) {
        advance(to: offset) { _, _ in indentation }
    }

    private mutating func advance(to offset: Int, _ indentation: (LayoutWriter, SourceComment) -> Int) {
        isPastMark = false
        while let comment = takeComment(before: offset) {
            isPastMark = isPastMark || hasMark(in: cursor..<comment.range.lowerBound)
            if isLineOpen, lines.isSameLine(cursor, comment.range.lowerBound) {
                append(comment)
            } else {
                writeAlone(comment, indentation(self, comment))
            }
            cursor = comment.range.upperBound
        }
        endLine()
        if offset < lines.bytes.count { separate(from: offset) }
        cursor = max(cursor, offset)
    }

    /// Writes the comments that stand between the parts of one line above it.
    mutating func writeCommentsAbove(upTo offset: Int, indentation: Int) {
        // The dashes before the line come after its comments.
        let indentation = dashes.isEmpty ? indentation : dashes.prefix { $0 == " " }.count
        while let comment = takeComment(before: offset) {
            writeAlone(comment, indentation)
            cursor = comment.range.upperBound
        }
    }

    /// Ends the line of a `|` or `>`, with its comment.
    mutating func endHeader(at end: Int) {
        if let comment = takeComment(before: end) { append(comment) }
        endLine()
    }

    private mutating func takeComment(before offset: Int) -> SourceComment? {
        guard nextComment < comments.count, comments[nextComment].range.lowerBound < offset else {
            return nil
        }
        nextComment += 1
        return comments[nextComment - 1]
    }

    private mutating func writeAlone(_ comment: SourceComment, _ indentation: Int) {
        endLine()
        separate(from: comment.range.lowerBound)
        output += FileValueText.spaces(indentation) + comment.text + "\n"
        isBelowOpening = false
        isBelowBlank = false
    }

    /// One blank line where the author has some, but not below what opens a block.
    private mutating func separate(from offset: Int) {
        guard !isBelowOpening, !isBelowBlank, lines.hasBlankLine(from: cursor, to: offset) else { return }
        output += "\n"
        isBelowBlank = true
    }

    /// Writes a comment behind the open line: in its column when it shares that with the comment before or after
    /// it, else as far from the value as it was, and never closer than two spaces.
    private mutating func append(_ comment: SourceComment) {
        let gap = comment.isAligned ? lines.column(of: comment.range.lowerBound) - width : comment.spaces
        line += FileValueText.spaces(max(2, gap)) + comment.text
    }

    /// Whether a dash, the `?` of a key or the end of a document stands between two values.
    private func hasMark(in range: Range<Int>) -> Bool {
        lines.bytes[range].contains { $0 == 0x2D || $0 == 0x3F || $0 == 0x2E }
    }

    /// The level to which a comment on a line of its own belongs. Where a block ends, its column decides: a line
    /// as far to the right as the keys of that block is one of them.
    private func indentation(of comment: SourceComment, before level: Int) -> Int {
        guard levels.count > level + 1, !isPastMark else { return levels[level].indentation }
        let column = lines.column(of: comment.range.lowerBound)
        var chosen = levels[level]
        for inner in levels[(level + 1)...] where inner.column <= column && inner.column > chosen.column {
            chosen = inner
        }
        return chosen.indentation
    }
}
