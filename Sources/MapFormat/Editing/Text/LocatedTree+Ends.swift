/// Where values start and end, closer than the reader has to know.
extension LocatedTree {
    /// Whether a mapping or list stands in brackets.
    func isBracketed(_ node: Node) -> Bool {
        guard node.range.lowerBound < bytes.count else { return false }
        let sign = bytes[node.range.lowerBound]
        if node.entries != nil { return sign == UInt8(ascii: "{") }
        return node.items != nil && sign == UInt8(ascii: "[")
    }

    /// The offset behind a value.
    func end(of node: Node) -> Int {
        guard !isBracketed(node) else { return node.range.upperBound }
        if let last = node.entries?.last { return end(of: last) }
        if let last = node.items?.last { return end(of: last) }
        return node.range.upperBound
    }

    /// The offset behind an entry: its value, or the colon after which nothing stands, or its key.
    func end(of entry: Entry) -> Int {
        guard entry.value.isNothing else { return end(of: entry.value) }
        return colonEnd(of: entry) ?? entry.key.range.upperBound
    }

    /// The offset behind the colon of an entry.
    func colonEnd(of entry: Entry) -> Int? {
        let end = entry.key.range.upperBound
        let limit = entry.value.isNothing ? bytes.count : entry.value.range.lowerBound
        let colon = firstInk(end)
        guard colon < max(limit, end + 1), colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else {
            return nil
        }
        return colon + 1
    }

    /// Where a sign stands between two values, outside comments.
    func sign(_ sign: Character, in gap: Range<Int>) -> Int? {
        guard let byte = sign.asciiValue else { return nil }
        var offset = gap.lowerBound
        while offset < gap.upperBound {
            if bytes[offset] == byte { return offset }
            offset = bytes[offset] == UInt8(ascii: "#") ? lineEnd(offset) : offset + 1
        }
        return nil
    }

    /// The dash of an item of a list without brackets.
    func dash(of position: Int, in list: Node) -> Int? {
        guard let items = list.items, items.indices.contains(position) else { return nil }
        let start = position == 0 ? list.range.lowerBound : end(of: items[position - 1])
        return sign("-", in: start..<max(start, items[position].range.lowerBound))
    }

    /// The column of an offset in its line, from 0, when only spaces and dashes stand before it.
    func column(of offset: Int) -> Int? {
        var start = offset
        while start > places.markLength, !endsLine(start) {
            guard bytes[start - 1] == 0x20 || bytes[start - 1] == UInt8(ascii: "-") else { return nil }
            start -= 1
        }
        return offset - start
    }

    /// Whether an offset is the first thing of its line.
    func startsLine(_ offset: Int) -> Bool {
        var start = offset
        while start > places.markLength, !endsLine(start) {
            guard bytes[start - 1] == 0x20 else { return false }
            start -= 1
        }
        return true
    }
}
