import StakeholderModel

/// Values that a comma cut in two, and objects that are no object.
extension ReadingSession {
    /// Inside `{ }`, a word without a colon that is no key is most often the rest of the value before it, as in
    /// `{ amount: 1,2 M€ }`. Notes it once for all such words in a row; answers whether this is one.
    func reportCutValue(_ entries: [Entry], _ index: Int, isKnown: (String) -> Bool) -> Bool {
        guard index > 0, isRest(entries[index], isKnown) else { return false }
        guard let cut = entries[..<index].last(where: { !isRest($0, isKnown) }) else { return false }
        guard let start = cut.value.scalar, start.style == .plain, !start.isNothing else { return false }
        // The first of several words spoke for them all.
        guard !isRest(entries[index - 1], isKnown) else { return true }
        let last = entries[index...].prefix { isRest($0, isKnown) }.last ?? entries[index]
        let range = start.range.lowerBound..<last.key.range.upperBound
        report(.commaInValue(cut.key.text, tree.places.text(range), at: range))
        return true
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
