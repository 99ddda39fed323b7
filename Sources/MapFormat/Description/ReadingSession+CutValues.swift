import StakeholderModel

/// Values that a comma cut in two, and objects that are no object.
extension ReadingSession {
    /// Inside `{ }`, a word without a colon that is no key is most often the rest of the value before it, as in
    /// `{ amount: 1,2 M€ }`. Notes it once for all such words in a row; answers with the positions of these words.
    /// Linear in the number of entries, and without a table for an object that has no such word.
    func reportCutValues(_ entries: [Entry], isKnown: (String) -> Bool) -> Set<Int> {
        var rests: Set<Int> = []
        var cut: Entry?
        var last: LocatedText?
        for (index, entry) in entries.enumerated() {
            if isRest(entry, isKnown) {
                guard cut?.value.isPlainText == true else { continue }
                rests.insert(index)
                last = entry.key
            } else {
                reportCut(cut, upTo: last)
                (cut, last) = (entry, nil)
            }
        }
        reportCut(cut, upTo: last)
        return rests
    }

    private func reportCut(_ cut: Entry?, upTo last: LocatedText?) {
        guard let cut, let last else { return }
        let range = cut.value.range.lowerBound..<last.range.upperBound
        report(.commaInValue(cut.key.text, tree.places.text(range), at: range))
    }

    /// A key of a block always has its colon.
    private func isRest(_ entry: Entry, _ isKnown: (String) -> Bool) -> Bool {
        guard entry.value.isNothing, entry.key.style == .plain, !isKnown(entry.key.text) else { return false }
        let after = entry.key.range.upperBound
        let next = tree.places.bytes[min(after, tree.places.bytes.count)...].first { $0 != 0x20 }
        return next != UInt8(ascii: ":")
    }

    /// Something that is no object where one belongs: a key with a mistake in it, a name, a list.
    func reportObjectExpected(_ name: Wording, keys: [String], _ node: Node) {
        if let text = node.scalar, text.style == .plain,
            let misread = MisreadKey.problem(with: text.range, in: tree.places)
        {
            return report(misread)
        }
        report(.objectExpected(name, keys: keys, insteadOf: node, at: firstLine(of: node)))
    }
}

extension Node {
    /// Whether this is a text without quotes.
    fileprivate var isPlainText: Bool { scalar.map { $0.style == .plain && !$0.isNothing } ?? false }
}
