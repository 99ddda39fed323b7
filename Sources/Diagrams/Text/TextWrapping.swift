/// A text broken into lines that fit a width.
public struct WrappedText: Sendable, Hashable {
    /// The lines, the last one with an ellipsis when the text was cut.
    public let lines: [String]
    /// Whether the text is longer than what the lines show.
    public let isCut: Bool
}

/// Breaks text into a limited number of lines.
public enum TextWrapping {
    private static let ellipsis = "…"

    /// Breaks at spaces, and inside a word only when it is wider than a line. What does not fit into the last line
    /// is cut with an ellipsis. The work is bounded by what the lines can hold, however long the text is.
    public static func wrap(_ text: String, _ style: TextStyle, width: Double, maximumLines: Int)
        -> WrappedText
    {
        // No card shows more; a file may hold a million letters in one name.
        let bounded = text.prefix(longestText)
        var rest = Substring(shownText(bounded))
        var lines: [String] = []
        while !rest.isEmpty, lines.count < maximumLines {
            let line = takeLine(&rest, style, width)
            lines.append(line)
        }
        let isCut = !rest.isEmpty || bounded.endIndex < text.endIndex
        guard isCut, let last = lines.popLast() else { return WrappedText(lines: lines, isCut: false) }
        lines.append(shortened(last, style, width))
        return WrappedText(lines: lines, isCut: true)
    }

    private static let longestText = 2_000

    /// A text on one line, cut with an ellipsis when it is too wide.
    public static func cut(_ text: String, _ style: TextStyle, width: Double) -> WrappedText {
        wrap(text, style, width: width, maximumLines: 1)
    }

    /// Every run of white space and control characters as one space, none at the ends.
    private static func shownText(_ text: Substring) -> String {
        text.split { isSpace($0) || isControl($0) }.joined(separator: " ")
    }

    /// White space at which a line may break; a no-break space stays what it is.
    private static func isSpace(_ character: Character) -> Bool {
        character.isWhitespace && character != "\u{A0}" && character != "\u{202F}"
    }

    private static func isControl(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
    }

    private static func takeLine(_ rest: inout Substring, _ style: TextStyle, _ width: Double) -> String {
        var used = 0.0
        var end = rest.startIndex
        var lastSpace: Substring.Index?
        while end < rest.endIndex {
            let character = rest[end]
            used += TextMetrics.width(of: String(character), style)
            if used > width { break }
            if character == " " { lastSpace = end }
            end = rest.index(after: end)
        }
        if end == rest.startIndex { return takeScalars(&rest, style, width) }
        guard end < rest.endIndex else { return take(&rest, upTo: end, resumingAt: end) }
        if rest[end] == " " { return take(&rest, upTo: end, resumingAt: rest.index(after: end)) }
        guard let lastSpace else { return take(&rest, upTo: end, resumingAt: end) }
        return take(&rest, upTo: lastSpace, resumingAt: rest.index(after: lastSpace))
    }

    /// One sign can be made of so many parts that no line holds it: then as many parts as fit, at least one.
    private static func takeScalars(_ rest: inout Substring, _ style: TextStyle, _ width: Double) -> String {
        var taken = ""
        let scalars = rest.unicodeScalars
        var end = scalars.startIndex
        while end < scalars.endIndex {
            let longer = taken + String(scalars[end])
            if !taken.isEmpty, TextMetrics.width(of: longer, style) > width { break }
            taken = longer
            end = scalars.index(after: end)
        }
        rest = rest[end...]
        return taken
    }

    private static func take(
        _ rest: inout Substring,
        upTo end: Substring.Index,
        resumingAt next: Substring.Index
    ) -> String {
        defer { rest = rest[next...] }
        return String(rest[..<end])
    }

    private static func shortened(_ line: String, _ style: TextStyle, _ width: Double) -> String {
        var shown = Substring(line)
        while !shown.isEmpty, TextMetrics.width(of: String(shown) + ellipsis, style) > width {
            // By signs, and inside a sign only when no line holds it.
            if shown.count > 1 { shown.removeLast() } else { shown.unicodeScalars.removeLast() }
        }
        while shown.last == " " { shown = shown.dropLast() }
        return String(shown) + ellipsis
    }
}
