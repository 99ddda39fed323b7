import Findings

/// A place of a file.
struct SarifLocation: Encodable {
    /// Names the location within its result; only for related ones.
    var id: Int?
    let physicalLocation: Physical
    var logicalLocations: [Logical]?
    var message: SarifMessage?

    /// Where in which file.
    struct Physical: Encodable {
        let artifactLocation: Artifact
        var region: Region?
    }

    /// Which file.
    struct Artifact: Encodable {
        let uri: String
        /// Where the run tells of it.
        let index: Int
    }

    /// Lines and columns from 1; the end stands behind the last character.
    struct Region: Encodable {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int

        init(_ range: SourceRange, columns: UTF16Columns) {
            startLine = range.start.line
            startColumn = columns.column(of: range.start)
            endLine = range.end.line
            endColumn = columns.column(of: range.end)
        }
    }

    /// Which fact of the map.
    struct Logical: Encodable {
        let fullyQualifiedName: String
        var kind = "property"
    }
}
