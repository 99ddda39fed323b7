public import Findings
import StakeholderModel

/// Writes a map in the canonical layout and words, with the author's comments and order.
///
/// Formatting twice is formatting once, and the map that the text says stays the same: both are tested, and the
/// second is checked again for each text. `docs/fmt.md` says what is changed.
public enum MapFormatter {
    /// The text in the canonical layout, or what keeps it from being formatted. Never fails otherwise, whatever
    /// the text.
    ///
    /// The time is linear in the length of the text, up to a logarithm.
    public static func format(_ source: SourceText) -> MapFormatting {
        formatting(of: MapReader.read(source))
    }

    /// The same for the bytes of a file, which have to be UTF-8, with or without a byte order mark.
    public static func format(bytes: [UInt8], name: String) -> MapFormatting {
        formatting(of: MapReader.read(bytes: bytes, name: name))
    }

    private static func formatting(of reading: MapReading) -> MapFormatting {
        MapFormatting(
            source: reading.source,
            language: reading.map?.language,
            diagnostics: reading.diagnostics,
            outcome: outcome(of: reading)
        )
    }

    private static func outcome(of reading: MapReading) -> MapFormatting.Outcome {
        let tree = TreeReader.read(reading.source.text).tree
        guard let map = reading.map, let root = tree.root else { return .broken }
        let comments = CommentFinder.comments(in: tree)
        var writer = LayoutWriter(
            places: tree.places,
            comments: comments,
            words: CanonicalWords.changes(in: tree)
        )
        let text = writer.text(of: root)
        let isSame = says(text, map, comments)
        return isSame ? .formatted(text) : .refused
    }

    /// Whether a text says a map, with these comments in this order.
    private static func says(_ text: String, _ map: AccountMap, _ comments: [SourceComment]) -> Bool {
        guard MapReader.read(SourceText(name: "", text: text)).map == map else { return false }
        let written = CommentFinder.comments(in: TreeReader.read(text).tree)
        return written.map(\.text) == comments.map(\.text)
    }
}
