import StakeholderModel

/// Values that a comma cut in two, and objects that are no object.
extension ReadingSession {
    /// Inside `{ }`, a word without a colon is most often the rest of the value before it, as in `{ amount: 1,2 M€ }`.
    /// Notes it once for all such words in a row; answers with the positions of these words.
    ///
    /// A word that happens to be a key is one too, behind a text; alone it only leads to a warning. Linear in the number
    /// of entries, and without a table for an object that has no such word.
    func reportCutValues(_ entries: [Entry], describing: (String) -> ValueDescription?) -> Set<Int> {
        var rests: Set<Int> = []
        var start = 0
        for index in entries.indices.dropFirst() where !isBare(entries[index]) || index == entries.count - 1 {
            let end = isBare(entries[index]) ? index + 1 : index
            if end > start + 1, reportCut(entries[start..<end], describing) {
                rests.formUnion(start + 1..<end)
            }
            start = index
        }
        return rests
    }

    /// - Parameter run: a key and its value, and all the words without a colon behind it.
    private func reportCut(_ run: ArraySlice<Entry>, _ describing: (String) -> ValueDescription?) -> Bool {
        let rest = run.dropFirst().map(\.key)
        guard let cut = run.first, let last = rest.last, !isBare(cut) else { return false }
        guard let start = cut.value.scalar, start.style == .plain, !start.isNothing else { return false }
        let isCertain = rest.contains { describing($0.text) == nil }
        let description = describing(cut.key.text)
        guard isCertain || description?.isRunningText == true else { return false }
        let range = start.range.lowerBound..<last.range.upperBound
        let value = CutValue(
            key: cut.key.text,
            whole: tree.places.text(range),
            parts: [start.text] + rest.map(\.text),
            range: range,
            isCertain: isCertain
        )
        report(.commaInValue(value, description))
        return true
    }

    /// Whether a key has neither a colon nor a value; a key of a block always has its colon.
    private func isBare(_ entry: Entry) -> Bool {
        guard entry.value.isNothing, entry.key.style == .plain else { return false }
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

/// A value inside `{ }` that a comma cut into several.
struct CutValue {
    /// The key of the value.
    let key: String
    /// The value as it was typed.
    let whole: String
    /// What stands between the commas.
    let parts: [String]
    let range: Range<Int>
    /// Whether some part can only be the rest of the value.
    let isCertain: Bool
}
