/// Keys and items, one below the other.
extension LayoutWriter {
    /// Writes a block. Recursion is bounded by the depth of the tree.
    mutating func writeBlock(_ node: Node, indentation: Int) {
        let level = levels.count
        levels.append(Level(column: lines.column(of: node.range.lowerBound), indentation: indentation))
        switch node.content {
        case .mapping(let entries):
            let gaps = ValueAlignment.gaps(of: entries, in: self)
            for (entry, gap) in zip(entries, gaps) { write(entry, gap: gap, level, indentation) }
        case .sequence(let items):
            for item in items { write(item: item, level, indentation) }
        case .scalar, .refused: break
        }
    }

    private mutating func write(_ entry: Entry, gap: Int, _ level: Int, _ indentation: Int) {
        advance(to: entry.key.range.lowerBound, level: level)
        let value = entry.value
        if !isBlock(value), !value.isNothing {
            writeCommentsAbove(upTo: value.range.lowerBound, indentation: indentation)
        }
        startLine(indentation)
        line += text(ofKey: entry.key) + ":"
        cursor = max(cursor, entry.key.range.upperBound)
        let inner = indentation + FileValueText.step
        if isBlock(value) {
            isBelowOpening = true
            writeBlock(value, indentation: inner)
        } else if !value.isNothing {
            line += FileValueText.spaces(gap)
            write(value: value, indentation: inner, closing: inner, parentColumn: levels[level].column)
        }
    }

    private mutating func write(item: Node, _ level: Int, _ indentation: Int) {
        advance(to: start(of: item), level: level)
        dashes = (dashes.isEmpty ? FileValueText.spaces(indentation) : dashes) + "- "
        let inner = indentation + FileValueText.step
        guard !isBlock(item) else { return writeBlock(item, indentation: inner) }
        startLine(indentation)
        guard !item.isNothing else {
            line.removeLast()
            return
        }
        let brackets = inner + FileValueText.step
        write(value: item, indentation: brackets, closing: inner, parentColumn: levels[level].column)
    }

    /// Writes what stands behind a key or a dash.
    private mutating func write(value: Node, indentation: Int, closing: Int, parentColumn: Int) {
        guard let text = value.scalar else {
            return writeBracketed(value, indentation: indentation, closing: closing)
        }
        if text.style == .block {
            writeBlockText(text, indentation: closing, parentColumn: parentColumn)
        } else {
            write(text, indentation: closing)
        }
    }

    /// Where the first word of a value stands: behind all dashes.
    private func start(of node: Node) -> Int {
        guard isBlock(node) else { return node.range.lowerBound }
        if let first = node.entries?.first { return first.key.range.lowerBound }
        return node.items?.first.map(start) ?? node.range.lowerBound
    }
}
