import Findings

/// The lines of a text, found once so that each frame shows its own.
///
/// A line ends at LF, CR LF or a lone CR, as the reader counts them; a byte order mark belongs to no line.
struct SourceLines: Sendable {
    /// What messages call the text, safe for a terminal.
    let name: String
    private let bytes: [UInt8]
    private let starts: [Int]

    init(_ source: SourceText) {
        name = Printable.text(source.name)
        let bytes = Array(source.text.utf8)
        let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var starts = [first]
        for offset in bytes.indices.dropFirst(first) where SourceLines.endsLine(bytes, at: offset) {
            starts.append(offset + 1)
        }
        self.bytes = bytes
        self.starts = starts
    }

    /// A line by its number from 1, without its end; empty when the text has no such line.
    func line(_ number: Int) -> String {
        guard starts.indices.contains(number - 1) else { return "" }
        let start = starts[number - 1]
        let end = number < starts.count ? starts[number] : bytes.count
        let line = bytes[start..<end]
        return String(decoding: line.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    }

    private static func endsLine(_ bytes: [UInt8], at offset: Int) -> Bool {
        if bytes[offset] == 0x0A { return true }
        guard bytes[offset] == 0x0D else { return false }
        return offset + 1 == bytes.count || bytes[offset + 1] != 0x0A
    }
}
