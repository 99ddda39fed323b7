/// Finds the comments of a text without errors: whatever starts with `#` between its keys and values.
struct CommentFinder {
    private let bytes: [UInt8]
    private var comments: [SourceComment] = []
    private var position: Int

    /// The comments in their order.
    static func comments(in tree: LocatedTree) -> [SourceComment] {
        var finder = CommentFinder(bytes: tree.places.bytes, position: tree.places.markLength)
        if let root = tree.root { finder.pass(root) }
        finder.look(upTo: finder.bytes.count)
        finder.align(in: LineTable(tree.places))
        return finder.comments
    }

    private init(bytes: [UInt8], position: Int) {
        self.bytes = bytes
        self.position = position
    }

    /// Recursion is bounded by the depth of the tree.
    private mutating func pass(_ node: Node) {
        switch node.content {
        case .scalar(let text): pass(text)
        case .sequence(let items): for item in items { pass(item) }
        case .mapping(let entries):
            for entry in entries {
                pass(entry.key)
                pass(entry.value)
            }
        case .refused: break
        }
    }

    private mutating func pass(_ text: LocatedText) {
        guard !text.isNothing else { return }
        look(upTo: text.range.lowerBound)
        if text.style == .block {
            // The line of the `|` or `>` can have a comment.
            look(upTo: LineTable.end(of: text.range.lowerBound, in: bytes))
        }
        position = max(position, text.range.upperBound)
    }

    private mutating func look(upTo end: Int) {
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "#"): takeComment()
            case UInt8(ascii: "%"): skipDirective(upTo: end)
            default: position += 1
            }
        }
    }

    private mutating func takeComment() {
        let start = position
        while position < bytes.count, !isBreak(at: position) { position += 1 }
        var end = position
        while end > start, LineTable.isBlank(bytes[end - 1]) { end -= 1 }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        let spaces = bytes[..<start].reversed().prefix(while: LineTable.isBlank).count
        comments.append(SourceComment(text: text, range: start..<end, spaces: spaces))
    }

    /// Finds the comments behind values that stand in one column.
    private mutating func align(in lines: LineTable) {
        let behind = comments.indices.filter { !lines.startsLine(comments[$0].range.lowerBound) }
        let columns = behind.map { lines.column(of: comments[$0].range.lowerBound) }
        for (upper, lower) in zip(columns.indices, columns.indices.dropFirst())
        where columns[upper] == columns[lower] {
            comments[behind[upper]].isAligned = true
            comments[behind[lower]].isAligned = true
        }
    }

    /// A line such as `%YAML 1.1` may have a `#` that is no comment.
    private mutating func skipDirective(upTo end: Int) {
        while position < end, !isBreak(at: position) {
            let isBlank = LineTable.isBlank(bytes[position])
            position += 1
            if isBlank, position < end, bytes[position] == UInt8(ascii: "#") { return }
        }
    }

    /// A line ends for YAML also at U+0085, U+2028 and U+2029.
    private func isBreak(at offset: Int) -> Bool {
        switch bytes[offset] {
        case 0x0A, 0x0D: true
        case 0xC2: bytes[offset...].starts(with: [0xC2, 0x85])
        case 0xE2:
            bytes[offset...].starts(with: [0xE2, 0x80, 0xA8])
                || bytes[offset...].starts(with: [0xE2, 0x80, 0xA9])
        default: false
        }
    }
}
