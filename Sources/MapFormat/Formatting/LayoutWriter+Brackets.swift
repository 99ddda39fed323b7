/// Keys and items between `{ }` or `[ ]`.
extension LayoutWriter {
    /// Writes what stands between brackets: on one line when the author did or when it fits, else an item a line.
    ///
    /// - Parameters:
    ///   - indentation: the column of the items that stand on lines of their own.
    ///   - closing: the column of the closing bracket then.
    mutating func writeBracketed(_ node: Node, indentation: Int, closing: Int) {
        if let text = oneLine(node) {
            line += text
            cursor = node.range.upperBound
            return
        }
        line += node.entries == nil ? "[" : "{"
        cursor = node.range.lowerBound + 1
        isBelowOpening = true
        if let entries = node.entries {
            for (position, entry) in entries.enumerated() {
                write(entry, indentation, isLast: position == entries.count - 1)
            }
        }
        if let items = node.items {
            for (position, item) in items.enumerated() {
                write(item, indentation, isLast: position == items.count - 1)
            }
        }
        close(node, indentation: indentation, closing: closing)
    }

    private mutating func close(_ node: Node, indentation: Int, closing: Int) {
        isBelowOpening = true
        advance(to: node.range.upperBound - 1, indentation: indentation)
        startLine(closing)
        line += node.entries == nil ? "]" : "}"
        cursor = node.range.upperBound
    }

    private mutating func write(_ entry: Entry, _ indentation: Int, isLast: Bool) {
        advance(to: entry.key.range.lowerBound, indentation: indentation)
        if !entry.value.isNothing {
            writeCommentsAbove(upTo: entry.value.range.lowerBound, indentation: indentation)
        }
        startLine(indentation)
        line += text(ofKey: entry.key) + ":"
        cursor = max(cursor, entry.key.range.upperBound)
        if !entry.value.isNothing {
            line += " "
            write(inBrackets: entry.value, indentation)
        }
        if !isLast { line += entry.value.isNothing ? " ," : "," }
    }

    private mutating func write(_ item: Node, _ indentation: Int, isLast: Bool) {
        if !isBracketed(item), let pair = item.entries?.first {
            return write(pair, indentation, isLast: isLast)
        }
        advance(to: item.range.lowerBound, indentation: indentation)
        startLine(indentation)
        write(inBrackets: item, indentation)
        if !isLast { line += "," }
    }

    private mutating func write(inBrackets node: Node, _ indentation: Int) {
        let inner = indentation + FileValueText.step
        if let text = node.scalar {
            write(text, indentation: inner)
        } else {
            writeBracketed(node, indentation: inner, closing: indentation)
        }
    }

    /// The text on one line, or `nil` when it has to stand on several.
    private func oneLine(_ node: Node) -> String? {
        let range = node.range
        guard !hasComment(in: range) else { return nil }
        let isOneLine = lines.isSameLine(range.lowerBound, range.upperBound - 1)
        var text = BracketText(writer: self, limit: isOneLine ? .max : FileValueText.width - width)
        return text.add(node) ? text.text : nil
    }
}

/// A value between brackets on one line, up to a width: what does not fit costs no more than what does.
private struct BracketText {
    let writer: LayoutWriter
    let limit: Int
    private(set) var text = ""
    private var width = 0

    init(writer: LayoutWriter, limit: Int) {
        self.writer = writer
        self.limit = limit
    }

    /// Adds a value; false when it does not fit. Recursion is bounded by the depth of the tree.
    mutating func add(_ node: Node) -> Bool {
        switch node.content {
        case .scalar(let scalar): writer.oneLine(scalar).map { add($0) } ?? false
        case .sequence(let items): add("[") && add(all: items) && add("]")
        case .mapping(let entries) where entries.isEmpty: add("{}")
        case .mapping(let entries) where writer.isBracketed(node):
            add("{ ") && add(all: entries) && add(" }")
        case .mapping(let entries): add(all: entries)
        case .refused: false
        }
    }

    private mutating func add(all items: [Node]) -> Bool {
        for (position, item) in items.enumerated() {
            guard position == 0 || add(", "), add(item) else { return false }
        }
        return true
    }

    private mutating func add(all entries: [Entry]) -> Bool {
        for (position, entry) in entries.enumerated() {
            guard position == 0 || add(", "), add(writer.text(ofKey: entry.key)) else { return false }
            if entry.value.isNothing {
                // A colon right before a comma is part of the word for some readers.
                guard add(position == entries.count - 1 ? ":" : ": ") else { return false }
            } else {
                guard add(": "), add(entry.value) else { return false }
            }
        }
        return true
    }

    private mutating func add(_ part: String) -> Bool {
        width += part.unicodeScalars.count
        text += part
        return width <= limit
    }
}
