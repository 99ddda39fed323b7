import Findings

/// The lines around a place. A line ends at LF, CR LF or a lone CR.
extension LocatedTree {
    var bytes: [UInt8] { places.bytes }

    /// Where the line of an offset starts, behind the byte order mark.
    func lineStart(_ offset: Int) -> Int {
        var start = min(offset, bytes.count)
        while start > places.markLength, !endsLine(start) { start -= 1 }
        return max(start, places.markLength)
    }

    /// Where the line of an offset ends, before what ends it.
    func lineEnd(_ offset: Int) -> Int {
        var end = offset
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return end
    }

    /// Where the line after that of an offset starts; the end of the text when there is none.
    func nextLine(_ offset: Int) -> Int {
        let end = lineEnd(offset)
        guard end < bytes.count else { return end }
        let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
        return end + (isPair ? 2 : 1)
    }

    /// Whether a line starts at an offset because another one ends there.
    func endsLine(_ offset: Int) -> Bool {
        guard offset > 0 else { return false }
        if bytes[offset - 1] == 0x0A { return true }
        return bytes[offset - 1] == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A)
    }

    /// Where the first thing of the line that starts here stands; the end of the line when it is blank.
    func firstInk(_ lineStart: Int) -> Int {
        var ink = lineStart
        while ink < bytes.count, bytes[ink] == 0x20 || bytes[ink] == 0x09 { ink += 1 }
        return ink
    }

    /// Whether nothing stands on the line that starts here; the end of the text is no line.
    func isBlank(lineAt start: Int) -> Bool {
        start < bytes.count && firstInk(start) == lineEnd(start)
    }

    /// How many blank lines end where this line starts.
    func blankLines(before start: Int) -> [Int] {
        var starts: [Int] = []
        var line = start
        while line > places.markLength, endsLine(line) {
            line = lineStart(line - terminatorLength(endingAt: line))
            guard isBlank(lineAt: line) else { break }
            starts.append(line)
        }
        return starts
    }

    /// How many blank lines start here.
    func blankLines(from start: Int) -> Int {
        var (line, count) = (start, 0)
        while isBlank(lineAt: line) {
            count += 1
            line = nextLine(line)
        }
        return count
    }

    /// How many bytes end the line before this line start.
    func terminatorLength(endingAt start: Int) -> Int {
        guard start > 0, endsLine(start) else { return 0 }
        return start > 1 && bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0D ? 2 : 1
    }

    /// What ends the line of an offset, else the first line of the text, else LF.
    func lineBreak(at offset: Int) -> String {
        for place in [lineStart(offset), 0] {
            let (end, next) = (lineEnd(place), nextLine(place))
            if next > end { return places.text(end..<next) }
            let length = terminatorLength(endingAt: place)
            if length > 0 { return places.text(place - length..<place) }
        }
        return "\n"
    }

    /// The number of the line of an offset, from 1.
    func lineNumber(_ offset: Int) -> Int { places.position(at: offset).line }
}
