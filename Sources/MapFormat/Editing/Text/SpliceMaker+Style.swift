/// New parts in the style of those beside them.
extension SpliceMaker {
    /// The lines of a new part, a key a line where the last object beside it is written so.
    func lines(of insertion: Insertion, _ column: Int, like node: Node?) -> [String] {
        let siblings = node.map { $0.entries?.map(\.value) ?? $0.items ?? [] } ?? []
        let sibling = siblings.last { $0.entries?.isEmpty == false }
        let isOpen = sibling.map { !tree.isBracketed($0) } ?? insertion.isOpen
        switch insertion.content {
        case .entry(let entry): return lines(of: entry, column, isOpen: isOpen, like: sibling)
        case .item(let item): return lines(ofItem: item, column, isOpen: isOpen, like: sibling)
        }
    }

    private func lines(of entry: FileEntry, _ column: Int, isOpen: Bool, like sibling: Node?) -> [String] {
        guard entry.value.isObject else { return FileValueText.lines(of: entry, column) }
        let key = FileValueText.spaces(column) + ScalarText.text(entry.key, inFlow: false) + ": "
        guard isOpen else { return [key + FileValueText.flow(entry.value)] }
        return FileValueText.openLines(of: entry, column, step: step(of: sibling, from: column))
    }

    private func lines(ofItem item: FileValue, _ column: Int, isOpen: Bool, like sibling: Node?) -> [String] {
        let start = FileValueText.spaces(column) + "- "
        guard case .object(let entries) = item, isOpen, !entries.isEmpty else {
            if case .text(let text) = item { return [start + ScalarText.text(text, inFlow: false)] }
            return [start + FileValueText.flow(item)]
        }
        let inside = column + step(of: sibling, from: column)
        let lines = entries.flatMap { FileValueText.lines(of: $0, inside) }
        let dash = FileValueText.spaces(column) + "-" + FileValueText.spaces(inside - column - 1)
        return lines.prefix(1).map { dash + $0.dropFirst(inside) } + lines.dropFirst()
    }

    /// How far the object beside the new one is moved to the right.
    private func step(of sibling: Node?, from column: Int) -> Int {
        guard let key = sibling?.entries?.first?.key.range.lowerBound, let other = tree.column(of: key),
            other > column + 1
        else { return FileValueText.step }
        return other - column
    }
}

/// New parts inside brackets.
extension SpliceMaker {
    mutating func insertInFlow(_ insertion: Insertion, into node: Node) throws(EditProblem) {
        let parts = flowParts(of: node)
        let text = flowText(insertion)
        guard let last = parts.last else { return insertAlone(text, into: node) }
        if insertion.place == .first { return insert(at: parts[0].lowerBound, text + ", ") }
        if case .after(let position) = insertion.place, position + 1 < parts.count {
            return insert(at: parts[position].upperBound, ", " + text)
        }
        let close = max(last.upperBound, node.range.upperBound - 1)
        let comma = tree.sign(",", in: last.upperBound..<close)
        guard tree.startsLine(last.lowerBound) else {
            return insert(at: last.upperBound, ", " + text)
        }
        // One part a line: the new one gets a line too, behind the comment of the last.
        let lineStart = tree.lineStart(last.lowerBound)
        let indentation = tree.places.text(lineStart..<tree.firstInk(lineStart))
        let lineEnd = tree.lineEnd(comma ?? last.upperBound)
        let place = lineEnd < close ? lineEnd : comma.map { $0 + 1 } ?? last.upperBound
        if comma == nil { insert(at: last.upperBound, ",") }
        let ending = comma == nil ? "" : ","
        insert(at: place, tree.lineBreak(at: last.upperBound) + indentation + text + ending)
    }

    private func flowText(_ insertion: Insertion) -> String {
        switch insertion.content {
        case .entry(let entry): FileValueText.flowEntry(entry)
        case .item(let item): FileValueText.flow(item)
        }
    }

    private mutating func insertAlone(_ text: String, into node: Node) {
        let isMapping = node.entries != nil
        let inside = node.range.lowerBound + 1..<max(node.range.lowerBound + 1, node.range.upperBound - 1)
        let padded = isMapping ? " \(text) " : text
        guard comments.inside(inside).isEmpty else { return insert(at: inside.lowerBound, padded) }
        splice(inside, padded)
    }
}

extension FileValueText {
    /// A key with its value, inside brackets.
    static func flowEntry(_ entry: FileEntry) -> String {
        "\(ScalarText.text(entry.key, inFlow: true)): \(flow(entry.value))"
    }
}
