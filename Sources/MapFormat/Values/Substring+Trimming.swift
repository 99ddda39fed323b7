extension Substring {
    /// The text without spaces of any kind at its ends; its indices are still those of the whole text.
    var trimmed: Substring {
        var rest = self
        while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return rest
    }

    /// Where the part stands in the whole text.
    var range: Range<String.Index> { startIndex..<endIndex }
}
