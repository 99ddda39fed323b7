/// The lines of a text as the layout needs them: which line a place is on, in which column, and where lines are blank.
struct LineTable {
    let bytes: [UInt8]
    private var starts: [Int] = []
    /// How many blank lines there are before each line.
    private var blanksBefore: [Int] = []

    init(_ places: TextPlaces) {
        bytes = places.bytes
        var start = places.markLength
        var blanks = 0
        while start < bytes.count {
            starts.append(start)
            blanksBefore.append(blanks)
            let end = LineTable.end(of: start, in: bytes)
            if bytes[start..<end].allSatisfy(LineTable.isBlank) { blanks += 1 }
            start = LineTable.afterBreak(at: end, in: bytes)
        }
    }

    /// The line of a place, from 0, in time logarithmic in the number of lines.
    func line(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The Unicode scalars between the start of its line and a place.
    func column(of offset: Int) -> Int {
        guard !starts.isEmpty else { return 0 }
        return bytes[starts[line(of: offset)]..<offset].count { $0 & 0xC0 != 0x80 }
    }

    func isSameLine(_ first: Int, _ second: Int) -> Bool { line(of: first) == line(of: second) }

    /// Whether nothing but spaces stands before a place on its line.
    func startsLine(_ offset: Int) -> Bool {
        starts.isEmpty || bytes[starts[line(of: offset)]..<offset].allSatisfy(LineTable.isBlank)
    }

    /// Whether there is a blank line between the lines of two places.
    func hasBlankLine(from first: Int, to second: Int) -> Bool {
        let (start, end) = (line(of: first) + 1, line(of: second))
        return start < end && blanksBefore[end] > blanksBefore[start]
    }

    /// Where the line around a place ends, without its break: LF, CR LF or a lone CR.
    static func end(of offset: Int, in bytes: [UInt8]) -> Int {
        bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    }

    /// Where the next line starts.
    static func afterBreak(at end: Int, in bytes: [UInt8]) -> Int {
        guard end < bytes.count else { return bytes.count }
        let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
        return end + (isPair ? 2 : 1)
    }

    /// A space or a tab.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
