/// The arrow between the two people of a relation: `->` or `→`.
enum RelationArrow {
    /// What stands between the arrows of a key, without the spaces around it.
    static func ends(in text: String) -> [Range<String.Index>] {
        var ends: [Range<String.Index>] = []
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            let next = text.index(after: index)
            let rest = text[index...]
            if text[index] == "→" || rest.hasPrefix("->") {
                ends.append(trimmed(start..<index, in: text))
                start = text[index] == "→" ? next : text.index(after: next)
                index = start
            } else {
                index = next
            }
        }
        return ends + [trimmed(start..<text.endIndex, in: text)]
    }

    /// Whether the arrow points both ways: `a <-> b`, `a ↔ b`.
    static func hasTwoHeads(_ text: String) -> Bool {
        text.contains { $0 == "↔" || $0 == "⇔" } || text.contains("<-") && text.contains("->")
    }

    private static func trimmed(_ range: Range<String.Index>, in text: String) -> Range<String.Index> {
        let part = text[range]
        guard let first = part.firstIndex(where: { !$0.isWhitespace }),
            let last = part.lastIndex(where: { !$0.isWhitespace })
        else { return range.lowerBound..<range.lowerBound }
        return first..<text.index(after: last)
    }
}
