/// Keeps values in one column where the author put them there.
enum ValueAlignment {
    /// The spaces behind the colon of each key.
    ///
    /// Neighbouring lines whose values start in one column keep one column: the first that has room for the
    /// longest of their keys. All other values stand one space behind their colon.
    static func gaps(of entries: [Entry], in writer: LayoutWriter) -> [Int] {
        let places = entries.map { place(of: $0, in: writer) }
        var gaps: [Int] = []
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, isAligned(places[end - 1], places[end]) { end += 1 }
            let run = places[start..<end].map { $0?.keyWidth ?? 0 }
            let widest = run.max() ?? 0
            gaps += run.map { widest - $0 + 1 }
            start = end
        }
        return gaps
    }

    /// Where an entry on one line has its value.
    private struct Place {
        let line: Int
        let valueColumn: Int
        let keyWidth: Int
    }

    private static func isAligned(_ upper: Place?, _ lower: Place?) -> Bool {
        guard let upper, let lower else { return false }
        return lower.line == upper.line + 1 && lower.valueColumn == upper.valueColumn
    }

    private static func place(of entry: Entry, in writer: LayoutWriter) -> Place? {
        let (key, value) = (entry.key, entry.value)
        guard !value.isNothing, !writer.isBlock(value), value.scalar?.style != .block else { return nil }
        let line = writer.lines.line(of: key.range.lowerBound)
        guard writer.lines.line(of: value.range.lowerBound) == line else { return nil }
        return Place(
            line: line,
            valueColumn: writer.lines.column(of: value.range.lowerBound),
            keyWidth: writer.text(ofKey: key).unicodeScalars.count
        )
    }
}
