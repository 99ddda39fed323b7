import Findings
import StakeholderModel

/// Free texts and comments that say the person.
extension PersonExtractor {
    mutating func addMentions() {
        let (words, known) = (PersonWords(subject), CoveredBytes(covered))
        addMentions(in: context.root, FactPath.map, words, known)
    }

    /// Recursion is bounded by the depth of the tree.
    private mutating func addMentions(
        in node: Node,
        _ path: FactPath,
        _ words: PersonWords,
        _ known: CoveredBytes
    ) {
        if let text = node.scalar {
            guard words.areSaid(in: text.text), !known.contains(node.range) else { return }
            return add(.mention, path, text: text.text, at: node.range)
        }
        for entry in node.entries ?? [] {
            let key = entry.key.text
            let below = MapKey(rawValue: key).map(path.key) ?? path.identifier(key)
            addMentions(in: entry.value, below, words, known)
        }
        for (position, item) in (node.items ?? []).enumerated() {
            addMentions(in: item, path.index(position), words, known)
        }
    }

    mutating func addComments() {
        let places = context.tree.places
        let words = PersonWords(subject)
        let lines = Set(
            covered.flatMap { range in
                let place = places.range(range)
                return place.start.line...place.end.line
            }
        )
        for comment in CommentFinder.comments(in: context.tree) {
            let line = places.position(at: comment.range.lowerBound).line
            guard lines.contains(line) || words.areSaid(in: comment.text) else { continue }
            add(.comment, nil, text: comment.text, at: comment.range)
        }
    }
}

/// Stretches of a text, to be asked often.
private struct CoveredBytes {
    private let ranges: [Range<Int>]
    /// The furthest end of each range and all before it.
    private let ends: [Int]

    init(_ ranges: [Range<Int>]) {
        self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
        var end = 0
        ends = self.ranges.map {
            end = max(end, $0.upperBound)
            return end
        }
    }

    /// Whether one of the stretches reaches over this one.
    func contains(_ range: Range<Int>) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low > 0 && ends[low - 1] >= range.upperBound
    }
}
