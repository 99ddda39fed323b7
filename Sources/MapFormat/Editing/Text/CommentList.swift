/// The comments of a text, in its order.
struct CommentList {
    /// Where each comment stands, from its `#` to the end of its line.
    let ranges: [Range<Int>]

    init(of tree: LocatedTree) {
        var scanner = CommentScanner(tree: tree)
        if let root = tree.root { scanner.pass(root) }
        scanner.scan(to: tree.bytes.count)
        ranges = scanner.comments
    }

    /// The comments that start in a stretch.
    func inside(_ stretch: Range<Int>) -> ArraySlice<Range<Int>> {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound < stretch.lowerBound { low = middle + 1 } else { high = middle }
        }
        return ranges[low...].prefix { $0.lowerBound < stretch.upperBound }
    }

    /// What the comments say, in the order of the words: moving a comment does not change it.
    func texts(in tree: LocatedTree) -> [String] {
        ranges.map { tree.places.text(tree.places.trimmed($0)) }.sorted()
    }
}

/// Goes through the gaps between the scalars of a tree, where all that starts with `#` is a comment.
private struct CommentScanner {
    let tree: LocatedTree
    var comments: [Range<Int>] = []
    private var offset: Int

    init(tree: LocatedTree) {
        self.tree = tree
        offset = tree.places.markLength
    }

    /// The depth is bounded by that of the tree.
    mutating func pass(_ node: Node) {
        switch node.content {
        case .scalar(let text): pass(text)
        case .mapping(let entries):
            for entry in entries {
                pass(entry.key)
                pass(entry.value)
            }
        case .sequence(let items):
            for item in items { pass(item) }
        case .refused: break
        }
    }

    private mutating func pass(_ text: LocatedText) {
        guard !text.range.isEmpty else { return }
        scan(to: text.range.lowerBound)
        // The line of a `|` can end in a comment.
        if text.style == .block { scan(to: min(text.range.upperBound, tree.lineEnd(text.range.lowerBound))) }
        offset = max(offset, text.range.upperBound)
    }

    mutating func scan(to end: Int) {
        while offset < end {
            guard tree.bytes[offset] == UInt8(ascii: "#") else {
                offset += 1
                continue
            }
            let lineEnd = tree.lineEnd(offset)
            comments.append(offset..<lineEnd)
            offset = lineEnd
        }
    }
}
