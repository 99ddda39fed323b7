import Findings

/// A place of a file: lines and columns from 1, columns in Unicode scalars, offsets in UTF-8 bytes from 0,
/// the end behind the last character.
struct PlaceDocument: Encodable {
    let file: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let offset: Int
    let endOffset: Int

    init(file: String, range: SourceRange) {
        self.file = file
        line = range.start.line
        column = range.start.column
        endLine = range.end.line
        endColumn = range.end.column
        offset = range.start.offset
        endOffset = range.end.offset
    }
}

/// A value of a closed set: a code that never changes with the language, and what people read.
struct CodedDocument: Encodable {
    let code: String
    let label: String
}

/// An object of the map: its identifier in the file, and what people call it.
struct NamedDocument: Encodable {
    let id: String
    let name: String
}
