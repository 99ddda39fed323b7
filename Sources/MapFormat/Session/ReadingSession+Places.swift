/// Places inside a text.
extension ReadingSession {
    /// Where a part of a text stands in the file; the whole text when it is not written as it reads,
    /// because of escapes or folded lines.
    func place(of part: Range<String.Index>?, in text: LocatedText) -> Range<Int> {
        guard let part else { return text.range }
        let start = text.range.lowerBound + (text.style == .quoted ? 1 : 0)
        guard text.style != .block, tree.places.holds(text.text, at: start) else { return text.range }
        let bytes = text.text.utf8
        let lower = bytes.distance(from: bytes.startIndex, to: part.lowerBound)
        let upper = bytes.distance(from: bytes.startIndex, to: part.upperBound)
        return start + lower..<start + max(lower, upper)
    }

    /// A part of a text as a text of its own, where it stands.
    func part(_ range: Range<String.Index>, of text: LocatedText) -> LocatedText {
        if range.lowerBound == text.text.startIndex, range.upperBound == text.text.endIndex { return text }
        return LocatedText(text: String(text.text[range]), style: .plain, range: place(of: range, in: text))
    }
}
