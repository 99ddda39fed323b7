extension Substring {
    /// The text without spaces of any kind at its ends; its indices are still those of the whole text.
    var trimmed: Substring {
        // Most texts have nothing to trim, which two bytes tell faster than two characters of Unicode.
        if let first = utf8.first, let last = utf8.last, first.isVisibleASCII, last.isVisibleASCII {
            return self
        }
        var rest = self
        while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return rest
    }

    /// Where the part stands in the whole text.
    var range: Range<String.Index> { startIndex..<endIndex }
}

extension UInt8 {
    /// Whether the byte is an ASCII character that shows: no space, no control character.
    fileprivate var isVisibleASCII: Bool { self > 0x20 && self < 0x7F }
}
