/// Puts new parts into mappings and lists that stand on lines.
extension SpliceMaker {
    mutating func insertLines(
        _ insertion: Insertion,
        into node: Node,
        _ around: Surroundings
    ) throws(EditProblem) {
        guard let column = column(of: node) else { throw unsafe(node.range.lowerBound) }
        let start = firstInk(of: node)
        if insertion.place == .first {
            guard case .entry(let entry) = insertion.content else { throw unsafe(start) }
            let lineBreak = tree.lineBreak(at: start)
            let lines = FileValueText.lines(of: entry, column).joined(separator: lineBreak)
            return insert(at: start, lines.dropFirst(column) + lineBreak + FileValueText.spaces(column))
        }
        let parts = ends(of: node)
        var position = parts.count - 1
        if case .after(let entry) = insertion.place { position = min(entry, position) }
        guard position >= 0 else { throw unsafe(start) }
        let limit = position == parts.count - 1 ? around.column : column
        let place = placeBelow(parts[position], deeperThan: limit)
        let isApart = isApart(position, place, in: node, insertion.place)
        insertLines((isApart ? [""] : []) + lines(of: insertion, column, like: node), at: place)
    }

    /// Puts the first part below a key after which nothing stands.
    mutating func insert(
        _ insertion: Insertion,
        intoNothing node: Node,
        _ around: Surroundings
    ) throws(EditProblem) {
        guard node.isNothing, let entry = around.entry else { throw unsafe(node.range.lowerBound) }
        guard !around.isInFlow else { return try replace(node, by: insertion.asValue, around) }
        guard tree.colonEnd(of: entry) != nil else { throw unsafe(entry.key.range.lowerBound) }
        let column = around.column + FileValueText.step
        let lines = lines(of: insertion, column, like: nil)
        insertLines(lines, at: placeBelow(tree.end(of: entry), deeperThan: around.column))
    }

    /// Lines at the start of a line, or at the end of a text whose last line is not ended.
    mutating func insertLines(_ lines: [String], at place: Int) {
        let lineBreak = tree.lineBreak(at: max(0, place - 1))
        let text = lines.joined(separator: lineBreak)
        let isUnended = place > tree.places.markLength && !tree.endsLine(place)
        insert(at: place, isUnended ? lineBreak + text : text + lineBreak)
    }

    /// The start of the line below an offset, behind the comments that belong to what ends there:
    /// those that stand deeper than a column.
    func placeBelow(_ offset: Int, deeperThan column: Int) -> Int {
        var place = tree.nextLine(offset)
        var line = place
        while line < tree.bytes.count {
            let ink = tree.firstInk(line)
            let next = tree.nextLine(line)
            guard !tree.isBlank(lineAt: line) else {
                line = next
                continue
            }
            guard tree.bytes[ink] == UInt8(ascii: "#"), ink - line > column else { break }
            place = next
            line = next
        }
        return place
    }

    private func firstInk(of node: Node) -> Int {
        node.entries?.first?.key.range.lowerBound ?? tree.dash(of: 0, in: node) ?? node.range.lowerBound
    }

    /// The column of the keys or dashes.
    private func column(of node: Node) -> Int? { tree.column(of: firstInk(of: node)) }

    private func ends(of node: Node) -> [Int] {
        node.entries?.map { tree.end(of: $0) } ?? node.items?.map { tree.end(of: $0) } ?? []
    }

    /// Whether blank lines stand between parts here: then a new one stands apart too.
    private func isApart(_ position: Int, _ place: Int, in node: Node, _ kind: Insertion.Place) -> Bool {
        let starts =
            node.entries?.map(\.key.range.lowerBound)
            ?? node.items?.indices.map { tree.dash(of: $0, in: node) ?? 0 } ?? []
        if case .after = kind, position + 1 < starts.count { return tree.isBlank(lineAt: place) }
        let ends = ends(of: node)
        if case .after = kind {
            return (1..<max(1, starts.count)).contains { isBlank(between: ends[$0 - 1], starts[$0]) }
        }
        guard starts.count > 1 else { return false }
        return isBlank(between: ends[starts.count - 2], starts[starts.count - 1])
    }

    private func isBlank(between end: Int, _ start: Int) -> Bool {
        var line = tree.nextLine(end)
        while line < start {
            if tree.isBlank(lineAt: line) { return true }
            line = tree.nextLine(line)
        }
        return false
    }
}

extension Insertion {
    /// A value that holds only the new part.
    var asValue: FileValue {
        switch content {
        case .entry(let entry): .object([entry])
        case .item(let item): .list([item])
        }
    }
}
