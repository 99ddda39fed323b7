import Findings

/// Joins the three ways in which a place of a text is told: the characters that libyaml counts,
/// the bytes that a program uses, and the line and column that a person reads.
///
/// A line ends at LF, CR LF or a lone CR. A byte order mark has no column. Each answer takes time logarithmic in
/// the length of the text, and one table entry is kept for each line and each 16 characters.
struct TextPlaces: Sendable {
    /// The text in UTF-8.
    let bytes: [UInt8]
    /// How many bytes the byte order mark takes.
    let markLength: Int
    /// The byte offset of every 16th character; empty when all characters are one byte.
    private var offsets: [Int] = []
    private var lines: [LineStart] = []

    private static let stride = 16

    private struct LineStart {
        let offset: Int
        let character: Int
    }

    init(_ text: String) {
        bytes = Array(text.utf8)
        markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let hasLongCharacters = bytes.dropFirst(markLength).contains { $0 >= 0x80 }
        tabulate(everyCharacter: hasLongCharacters)
    }

    private mutating func tabulate(everyCharacter: Bool) {
        lines = [LineStart(offset: markLength, character: 0)]
        var character = -1
        var offset = markLength
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte & 0xC0 != 0x80 {
                character += 1
                if everyCharacter, character.isMultiple(of: TextPlaces.stride) { offsets.append(offset) }
            }
            offset += 1
            if endsLine(byte, before: offset) {
                lines.append(LineStart(offset: offset, character: character + 1))
            }
        }
    }

    private func endsLine(_ byte: UInt8, before next: Int) -> Bool {
        if byte == 0x0A { return true }
        return byte == 0x0D && !(next < bytes.count && bytes[next] == 0x0A)
    }
}

extension TextPlaces {
    /// The byte offset of a character counted as libyaml does, without the byte order mark.
    func offset(ofCharacter character: Int) -> Int {
        guard !offsets.isEmpty else { return min(markLength + character, bytes.count) }
        let step = min(character / TextPlaces.stride, offsets.count - 1)
        var offset = offsets[step]
        var remaining = character - step * TextPlaces.stride
        // Where each of the characters up to the next entry is one byte, there is nothing to walk over.
        if step + 1 < offsets.count, offsets[step + 1] == offset + TextPlaces.stride {
            return offset + remaining
        }
        while remaining > 0, offset < bytes.count {
            offset = after(offset)
            remaining -= 1
        }
        return offset
    }

    /// The line and column of a byte offset.
    func position(at offset: Int) -> SourcePosition {
        let place = max(markLength, min(offset, bytes.count))
        let line = lastIndex(in: lines.count) { lines[$0].offset <= place }
        let column = character(at: place) - lines[line].character
        return SourcePosition(line: line + 1, column: column + 1, offset: place)
    }

    /// The lines and columns of a stretch.
    func range(_ range: Range<Int>) -> SourceRange {
        SourceRange(start: position(at: range.lowerBound), end: position(at: range.upperBound))
    }

    /// The stretch of the line around an offset, without its end and without the spaces around it.
    func line(around offset: Int) -> Range<Int> {
        let place = max(markLength, min(offset, bytes.count))
        let line = lastIndex(in: lines.count) { lines[$0].offset <= place }
        let end = line + 1 < lines.count ? lines[line + 1].offset : bytes.count
        return trimmed(lines[line].offset..<end)
    }

    /// A stretch without the spaces, tabs and line ends around it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let last = range.last, isBlank(bytes[last]) { range = range.dropLast() }
        while let first = range.first, isBlank(bytes[first]) { range = range.dropFirst() }
        return range
    }

    /// The text of a stretch.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// Whether exactly these bytes stand at an offset.
    func holds(_ text: String, at offset: Int) -> Bool {
        offset >= 0 && offset <= bytes.count && bytes[offset...].starts(with: text.utf8)
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private func character(at place: Int) -> Int {
        guard !offsets.isEmpty else { return place - markLength }
        let step = lastIndex(in: offsets.count) { offsets[$0] <= place }
        var offset = offsets[step]
        var character = step * TextPlaces.stride
        while offset < place {
            offset = after(offset)
            character += 1
        }
        return character
    }

    private func after(_ offset: Int) -> Int {
        var next = offset + 1
        while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }

    /// The last index for which a condition holds that holds up to some index, and at 0.
    private func lastIndex(in count: Int, where holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while high - low > 1 {
            let middle = (low + high) / 2
            if holds(middle) { low = middle } else { high = middle }
        }
        return low
    }
}
