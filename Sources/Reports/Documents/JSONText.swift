#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes documents as JSON: keys sorted, so that the same document is the same text.
enum JSONText {
    /// Indented for people.
    static func text(of document: some Encodable) throws -> String {
        try text(of: document, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    }

    /// On one line.
    static func line(of document: some Encodable) throws -> String {
        try text(of: document, [.sortedKeys, .withoutEscapingSlashes])
    }

    private static func text(of document: some Encodable, _ formatting: JSONEncoder.OutputFormatting) throws
        -> String
    {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting
        return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
    }
}
