/// Words in Markdown that stay words: nothing that a file says becomes a heading, a link, a table or a mention.
///
/// The escapes are those of CommonMark, which GitHub's and GitLab's dialects share: a backslash before a mark.
enum MarkdownText {
    /// A text of one line, without any mark of its own. Linear.
    static func escaped(_ text: String) -> String {
        let scalars = Array(trimmed(Printable.text(text)))
        var result = String.UnicodeScalarView()
        for (position, scalar) in scalars.enumerated() {
            let next = position + 1 < scalars.count ? scalars[position + 1] : nil
            if marks.contains(scalar) || isListMark(scalar, at: position, in: scalars) {
                result.append("\\")
            }
            result.append(scalar)
            if refers(scalar, next) || startsAddress(at: position, in: scalars) {
                result.append(wordJoiner)
            }
        }
        return String(result)
    }

    /// A text as code: it stands between more backticks than it has itself.
    static func code(_ text: String) -> String {
        let text = Printable.text(text)
        var longest = 0
        var run = 0
        for character in text.unicodeScalars {
            run = character == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        // CommonMark takes one space away on both sides.
        let needsSpace = longest > 0 || text.isEmpty || text.hasPrefix(" ") || text.hasSuffix(" ")
        let space = needsSpace ? " " : ""
        return fence + space + text + space + fence
    }

    /// What has a meaning in Markdown wherever it stands; `$` starts mathematics in some dialects.
    private static let marks = Set("\\`*_{}[]<>|~#&$".unicodeScalars)
    /// Invisible, and no space: a mention, a reference or an address with it inside is only a text.
    private static let wordJoiner: Unicode.Scalar = "\u{2060}"

    private static func trimmed(_ text: String) -> String.UnicodeScalarView.SubSequence {
        var rest = text.unicodeScalars[...]
        while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
        while rest.last?.properties.isWhitespace == true { rest.removeLast() }
        return rest
    }

    /// What starts a list, a rule or a heading is a mark at the start of a text alone.
    private static func isListMark(_ scalar: Unicode.Scalar, at position: Int, in text: [Unicode.Scalar])
        -> Bool
    {
        if position == 0 { return ["-", "+", "="].contains(scalar) }
        guard scalar == "." || scalar == ")" else { return false }
        return text[..<position].allSatisfy { ("0"..."9").contains($0) }
    }

    /// Whether two characters name somebody, or a numbered thing, to the host that shows the text: `@ada`, `#12`.
    private static func refers(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?) -> Bool {
        guard let next, scalar == "@" || scalar == "#" || scalar == "!" else { return false }
        return next.properties.isAlphabetic || next.properties.numericType != nil || next == "_"
    }

    /// Whether a host would make a link of what stands here: `https://`, `www.`.
    private static func startsAddress(at position: Int, in text: [Unicode.Scalar]) -> Bool {
        text[position...].starts(with: "://".unicodeScalars)
            || text[...position].suffix(3).elementsEqual("www".unicodeScalars)
    }
}
