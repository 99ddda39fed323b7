import Findings

/// The lines of a text, found once so that each frame shows its own.
///
/// A line ends at LF, CR LF or a lone CR, as the reader counts them; a byte order mark belongs to no line.
struct SourceLines: Sendable {
    /// What messages call the text, safe for a terminal.
    let name: String
    /// The name without its folders.
    let shortName: String
    /// Whether the lines may be seen.
    let areShown: Bool
    private let bytes: [UInt8]
    private let starts: [Int]

    init(_ source: SourceText) {
        name = Printable.text(source.name)
        areShown = source.isShown
        shortName = name.split(separator: "/").last.map(String.init) ?? name
        let bytes = Array(source.text.utf8)
        let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var starts = [first]
        for offset in bytes.indices.dropFirst(first) where SourceLines.endsLine(bytes, at: offset) {
            starts.append(offset + 1)
        }
        self.bytes = bytes
        self.starts = starts
    }

    /// The line on which a place starts, with the part of it that is marked. Of a very long line, as much as any
    /// screen shows: a file of one line can have a finding for every word of it.
    func line(at range: SourceRange) -> Line {
        let bounds = bounds(ofLine: range.start.line)
        guard bounds.count > SourceLines.longLine else {
            return Line(text(bounds), start: range.start.column - 1, range: range)
        }
        let anchor = min(max(range.start.offset, bounds.lowerBound), bounds.upperBound)
        let reach = SourceLines.longLine / 2
        let start = scalarStart(max(bounds.lowerBound, anchor - reach), in: bounds)
        let end = scalarStart(min(bounds.upperBound, anchor + reach), in: bounds)
        let before = text(start..<anchor).unicodeScalars.count
        return Line(text(start..<end), start: before, range: range)
    }

    /// A line or a part of it, and what is marked in it, in Unicode scalars from its start.
    struct Line {
        let text: String
        let marked: Range<Int>

        /// A place that goes on below is marked to the end of the line.
        fileprivate init(_ text: String, start: Int, range: SourceRange) {
            let start = max(0, start)
            let isOneLine = range.end.line == range.start.line
            self.text = text
            marked = start..<(isOneLine ? start + max(0, range.end.column - range.start.column) : .max)
        }
    }

    /// From how many bytes on only a part of a line is read.
    private static let longLine = 4096

    /// A line without its end; empty when the text has no such line.
    private func bounds(ofLine number: Int) -> Range<Int> {
        guard starts.indices.contains(number - 1) else { return bytes.count..<bytes.count }
        let start = starts[number - 1]
        var end = number < starts.count ? starts[number] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The start of the character to which a byte belongs.
    private func scalarStart(_ offset: Int, in bounds: Range<Int>) -> Int {
        var start = offset
        while start > bounds.lowerBound, start < bounds.upperBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    private static func endsLine(_ bytes: [UInt8], at offset: Int) -> Bool {
        if bytes[offset] == 0x0A { return true }
        guard bytes[offset] == 0x0D else { return false }
        return offset + 1 == bytes.count || bytes[offset + 1] != 0x0A
    }
}
