/// Takes parts out of mappings and lists. What a person wrote as a comment stays.
extension SpliceMaker {
    // MARK: Inside brackets

    /// Takes parts out of brackets, each with the comma that goes with it.
    mutating func removeInFlow(_ positions: [Int], from node: Node) {
        let parts = flowParts(of: node)
        for run in Self.runs(positions) where run.upperBound < parts.count {
            let (first, last) = (parts[run.lowerBound], parts[run.upperBound])
            if run.upperBound + 1 < parts.count {
                let next = parts[run.upperBound + 1].lowerBound
                cut(first.lowerBound..<next)
            } else if run.lowerBound > 0 {
                cutEnd(parts[run.lowerBound - 1].upperBound, first.lowerBound..<last.upperBound, of: node)
            } else {
                cutAll(first.lowerBound..<last.upperBound, of: node)
            }
        }
    }

    /// The stretches of the parts of brackets, without commas.
    func flowParts(of node: Node) -> [Range<Int>] {
        if let entries = node.entries {
            return entries.map { $0.key.range.lowerBound..<max($0.key.range.upperBound, tree.end(of: $0)) }
        }
        return (node.items ?? []).map { $0.range.lowerBound..<max($0.range.lowerBound, tree.end(of: $0)) }
    }

    /// The comments of what goes, each on a line of its own before what follows.
    private mutating func cut(_ range: Range<Int>) {
        let kept = comments.inside(range)
        guard !kept.isEmpty else { return splice(range) }
        let lineStart = tree.lineStart(range.lowerBound)
        let indentation = tree.places.text(lineStart..<tree.firstInk(lineStart))
        let lineBreak = tree.lineBreak(at: range.lowerBound)
        splice(range, kept.map { tree.places.text($0) + lineBreak + indentation }.joined())
    }

    /// The last parts go with the comma before them. A comment behind that comma stays in its place.
    private mutating func cutEnd(_ previousEnd: Int, _ range: Range<Int>, of node: Node) {
        guard !comments.inside(previousEnd..<range.upperBound).isEmpty else {
            return splice(previousEnd..<range.upperBound)
        }
        let close = max(range.upperBound, node.range.upperBound - 1)
        let ending = tree.sign(",", in: range.upperBound..<close)
        if ending == nil, let comma = tree.sign(",", in: previousEnd..<range.lowerBound) {
            splice(comma..<comma + 1)
        }
        let end = ending.map { $0 + 1 } ?? range.upperBound
        let hasLine = tree.startsLine(range.lowerBound) && tree.firstInk(end) == tree.lineEnd(end)
        guard comments.inside(range).isEmpty, hasLine else { return cut(range.lowerBound..<end) }
        let start = tree.lineStart(range.lowerBound)
        splice(start - tree.terminatorLength(endingAt: start)..<tree.lineEnd(end))
    }

    private mutating func cutAll(_ range: Range<Int>, of node: Node) {
        let inside = node.range.lowerBound + 1..<max(node.range.lowerBound + 1, node.range.upperBound - 1)
        guard comments.inside(inside).isEmpty else {
            var end = range.upperBound
            if let comma = tree.sign(",", in: end..<inside.upperBound) { end = comma + 1 }
            return cut(range.lowerBound..<end)
        }
        splice(inside)
    }

    /// Positions joined to runs of neighbours.
    static func runs(_ positions: [Int]) -> [ClosedRange<Int>] {
        positions.reduce(into: []) { runs, position in
            if let last = runs.last, last.upperBound + 1 == position {
                runs[runs.count - 1] = last.lowerBound...position
            } else {
                runs.append(position...position)
            }
        }
    }
}

/// Takes whole lines out.
extension SpliceMaker {
    /// Takes parts out that stand on lines of their own.
    mutating func removeLines(_ positions: [Int], from node: Node) throws(EditProblem) {
        var rest = positions
        if let entries = node.entries, rest.first == 0, !tree.startsLine(node.range.lowerBound) {
            rest = try removeBehindDash(positions, entries)
        }
        for run in Self.runs(rest) {
            let start = try lineStart(of: run.lowerBound, in: node)
            let end =
                node.items.map { tree.end(of: $0[run.upperBound]) }
                ?? node.entries.map { tree.end(of: $0[run.upperBound]) } ?? start
            let count = node.entries?.count ?? node.items?.count ?? 0
            let closes = run.lowerBound > 0 && run.upperBound == count - 1
            removeLines(from: start, through: end, closes: closes)
        }
    }

    /// Where the first line of a part starts.
    private func lineStart(of position: Int, in node: Node) throws(EditProblem) -> Int {
        let ink = node.entries.map { $0[position].key.range.lowerBound } ?? tree.dash(of: position, in: node)
        guard let ink, tree.startsLine(ink) else { throw unsafe(node.range.lowerBound) }
        return tree.lineStart(ink)
    }

    /// The first keys of an item stand behind its dash: what follows them takes their place.
    private mutating func removeBehindDash(
        _ positions: [Int],
        _ entries: [Entry]
    ) throws(EditProblem) -> [Int] {
        guard let run = Self.runs(positions).first, run.upperBound + 1 < entries.count else {
            throw unsafe(entries.first?.key.range.lowerBound ?? 0)
        }
        let start = entries[0].key.range.lowerBound
        let range = start..<entries[run.upperBound + 1].key.range.lowerBound
        let lineStart = tree.lineStart(start)
        let indentation = tree.places.text(lineStart..<tree.firstInk(lineStart))
        let kept = comments.inside(range).map {
            indentation + tree.places.text($0) + tree.lineBreak(at: start)
        }
        if !kept.isEmpty { insert(at: lineStart, kept.joined()) }
        splice(range)
        return Array(positions.dropFirst(run.count))
    }

    /// - Parameter closes: whether others of the same list stay before, and none after.
    mutating func removeLines(from start: Int, through end: Int, closes: Bool) {
        let next = tree.nextLine(end)
        let lineBreak = tree.lineBreak(at: start)
        let kept = comments.inside(start..<next).map { ownLine($0, start) }
        let isLast = next == tree.bytes.count
        let isUnended = isLast && !tree.endsLine(next)
        guard kept.isEmpty else {
            return splice(start..<next, kept.joined(separator: lineBreak) + (isUnended ? "" : lineBreak))
        }
        let from = startWithBlankLines(start, next, closes: closes || isLast)
        splice(from - (isUnended ? tree.terminatorLength(endingAt: from) : 0)..<next)
    }

    /// A comment as a line: as it stands when it has one, else in the column of what went.
    private func ownLine(_ comment: Range<Int>, _ start: Int) -> String {
        let lineStart = tree.lineStart(comment.lowerBound)
        if tree.firstInk(lineStart) == comment.lowerBound {
            return tree.places.text(lineStart..<comment.upperBound)
        }
        return tree.places.text(start..<tree.firstInk(start)) + tree.places.text(comment)
    }

    /// With a part go the blank lines that would stand doubled without it, and those that set the last one apart.
    private func startWithBlankLines(_ start: Int, _ next: Int, closes: Bool) -> Int {
        let before = tree.blankLines(before: start)
        let after = tree.blankLines(from: next)
        let needless = closes && after == 0 ? before.count : min(before.count, after)
        return needless > 0 ? before[needless - 1] : start
    }
}
