/// A plain or quoted text as it stands in the source, cut into lines.
struct SourceScalar {
    /// The lines without the spaces that YAML does not read; an empty one is a line break of the text.
    let lines: [String]
    private let isDoubleQuoted: Bool

    init(_ text: LocatedText, _ bytes: [UInt8]) {
        isDoubleQuoted = bytes[text.range.lowerBound] == UInt8(ascii: "\"")
        lines = SourceScalar.cut(text.range, bytes, keepsEscapes: isDoubleQuoted)
    }

    /// The text on one line; `nil` when it has line breaks of its own.
    var joined: String? {
        guard lines.count > 1 else { return lines.first }
        let isFolded = lines.dropFirst().dropLast().allSatisfy { !$0.isEmpty }
        let isEscaped = isDoubleQuoted && lines.dropLast().contains { $0.last == "\\" }
        return isFolded && !isEscaped ? lines.joined(separator: " ") : nil
    }

    private static func cut(_ range: Range<Int>, _ bytes: [UInt8], keepsEscapes: Bool) -> [String] {
        var lines: [String] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(LineTable.end(of: start, in: bytes), range.upperBound)
            let isFirst = start == range.lowerBound
            let isLast = end == range.upperBound
            var part = bytes[start..<end]
            if !isFirst { part = part.drop(while: LineTable.isBlank) }
            if !isLast { part = trimmedEnd(part, keepsEscapes: keepsEscapes) }
            lines.append(String(decoding: part, as: UTF8.self))
            start = LineTable.afterBreak(at: end, in: bytes)
        }
        return lines
    }

    /// Without the spaces at the end; the first of them stays when a backslash stands before it.
    private static func trimmedEnd(_ part: ArraySlice<UInt8>, keepsEscapes: Bool) -> ArraySlice<UInt8> {
        var rest = part
        while let last = rest.last, LineTable.isBlank(last) { rest.removeLast() }
        guard keepsEscapes, rest.count < part.count else { return rest }
        let backslashes = rest.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
        return backslashes.isMultiple(of: 2) ? rest : part[..<(rest.endIndex + 1)]
    }
}
