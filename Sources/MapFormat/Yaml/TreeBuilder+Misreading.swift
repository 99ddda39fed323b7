import StakeholderModel

/// What YAML reads without a word, and a person meant otherwise.
extension TreeBuilder {
    /// Notes what stands around a text without quotes and changes it silently.
    mutating func noteMisreading(of text: LocatedText) {
        guard problems.count < [LocatedProblem].mostToTell else { return }
        if let space = noBreakSpace(in: text.range) {
            return note(.noBreakSpace(at: space, line: places.line(around: text.range.lowerBound)))
        }
        if let hash = hashAfter(text.range) { return note(.commentInText(hash: hash)) }
        if let mark = questionMark(before: text.range.lowerBound) { note(.questionMarkBeforeKey(at: mark)) }
    }

    /// A no-break space where only a plain one would be one: at the start of a line, or after its dash.
    private func noBreakSpace(in range: Range<Int>) -> Range<Int>? {
        let start = places.holds("-", at: range.lowerBound) ? range.lowerBound + 1 : range.lowerBound
        return places.noBreakSpace(at: start) ?? noBreakSpaceBehindKey(in: range)
    }

    /// Inside brackets, `stance:` with a no-break space behind it is no key but the start of a text.
    private func noBreakSpaceBehindKey(in range: Range<Int>) -> Range<Int>? {
        guard frames.last?.isFlow == true else { return nil }
        let start = places.text(range.lowerBound..<min(range.upperBound, range.lowerBound + 24))
        let key = start.prefix { $0 != ":" }
        guard key.utf8.count < start.utf8.count, MapKey(rawValue: String(key)) != nil else { return nil }
        return places.noBreakSpace(at: range.lowerBound + key.utf8.count + 1)
    }

    /// ` #2` after a text: a comment that was written as one has a space after its sign.
    private func hashAfter(_ range: Range<Int>) -> Int? {
        let hash = range.upperBound + 1
        guard !range.isEmpty, places.holds(" #", at: range.upperBound), hash + 1 < places.bytes.count else {
            return nil
        }
        let next = places.bytes[hash + 1]
        return next > 0x20 && next != UInt8(ascii: "#") ? hash : nil
    }

    /// The `?` of YAML's long way to write a key, on the line of the key.
    private func questionMark(before offset: Int) -> Int? {
        var place = offset - 1
        while place >= 0, places.bytes[place] == 0x20 { place -= 1 }
        guard place >= 0, place < offset - 1, places.bytes[place] == UInt8(ascii: "?") else { return nil }
        var before = place - 1
        while before >= 0, places.bytes[before] == 0x20 { before -= 1 }
        guard before >= 0 else { return place }
        return Array("\n\r-{[,?:".utf8).contains(places.bytes[before]) ? place : nil
    }
}

extension TextPlaces {
    /// The no-break space, wide or narrow, that stands at an offset.
    func noBreakSpace(at offset: Int) -> Range<Int>? {
        if holds("\u{A0}", at: offset) { return offset..<offset + 2 }
        return holds("\u{202F}", at: offset) ? offset..<offset + 3 : nil
    }
}
