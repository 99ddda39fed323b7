/// A text below a `|` or `>` as it stands in the source: its lines without their indentation.
struct BlockText {
    /// The first line, with only the marks that are needed.
    let header: String
    /// The lines of the text, with the empty ones at the end that count.
    private(set) var lines: [String] = []
    /// Where the last of the lines ends in the source.
    private(set) var end: Int

    /// - Parameter parentColumn: the column of the keys or dashes among which the text stands.
    init(_ text: LocatedText, _ bytes: [UInt8], parentColumn: Int) {
        let start = text.range.lowerBound
        let headerEnd = LineTable.end(of: start, in: bytes)
        let marks = bytes[start..<headerEnd].prefix { !LineTable.isBlank($0) }
        let digit = marks.first { (0x31...0x39).contains($0) }.map { Int($0 - 0x30) }
        var raw = RawLines(bytes: bytes, start: LineTable.afterBreak(at: headerEnd, in: bytes))
        raw.read(indentation: digit.map { parentColumn + $0 })
        let breaks = text.text.utf8.reversed().prefix { $0 == 0x0A }.count
        let isEmpty = raw.lines.isEmpty
        let kept = max(0, isEmpty ? breaks : breaks - 1)
        lines = raw.lines + Array(repeating: "", count: kept)
        end = kept > 0 ? raw.endWithBlanks : raw.end
        let needsDigit = raw.lines.first { !$0.isEmpty }.map { $0.first == " " || $0.first == "\t" } ?? false
        let style = String(decoding: marks.prefix(1), as: UTF8.self)
        let chomping = kept > 0 ? "+" : breaks == 0 && !isEmpty ? "-" : ""
        header = style + (needsDigit ? String(FileValueText.step) : "") + chomping
    }
}

/// The lines below a `|` or `>` in the source.
private struct RawLines {
    let bytes: [UInt8]
    let start: Int
    private(set) var lines: [String] = []
    /// Where the last line that is not empty ends.
    private(set) var end: Int
    /// Where the empty lines after it end.
    private(set) var endWithBlanks: Int

    init(bytes: [UInt8], start: Int) {
        self.bytes = bytes
        self.start = start
        end = max(0, start - 1)
        endWithBlanks = end
    }

    /// Reads on as long as lines belong to the text.
    ///
    /// - Parameter indentation: the spaces before each line; those of the first one with words when `nil`.
    mutating func read(indentation: Int?) {
        var indentation = indentation
        var empty = 0
        var position = start
        while position < bytes.count {
            let lineEnd = LineTable.end(of: position, in: bytes)
            let line = bytes[position..<lineEnd]
            let spaces = line.prefix { $0 == 0x20 }.count
            if spaces < line.count {
                let columns = indentation ?? spaces
                guard spaces >= columns, columns > 0 else { return }
                indentation = columns
            }
            if let columns = indentation, line.count > columns {
                lines += Array(repeating: "", count: empty)
                lines.append(String(decoding: line.dropFirst(columns), as: UTF8.self))
                empty = 0
                end = lineEnd
            } else {
                empty += 1
            }
            endWithBlanks = lineEnd
            position = LineTable.afterBreak(at: lineEnd, in: bytes)
        }
    }
}
