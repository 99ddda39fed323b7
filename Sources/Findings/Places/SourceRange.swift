/// A place in a text: the line and column a person reads, and the offset a program uses.
public struct SourcePosition: Sendable, Hashable, Comparable {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in Unicode scalars of the line.
    public let column: Int
    /// The offset from the start of the text, in UTF-8 bytes.
    public let offset: Int

    /// A position in a text.
    public init(line: Int, column: Int, offset: Int) {
        self.line = line
        self.column = column
        self.offset = offset
    }

    /// Orders by the place in the text.
    public static func < (left: SourcePosition, right: SourcePosition) -> Bool { left.offset < right.offset }
}

/// A stretch of a text, from its first character up to, but not including, its end.
public struct SourceRange: Sendable, Hashable {
    /// The first character.
    public let start: SourcePosition
    /// The character after the last one.
    public let end: SourcePosition

    /// A stretch between two positions.
    public init(start: SourcePosition, end: SourcePosition) {
        self.start = start
        self.end = end
    }
}
