import Testing

/// A small map whose sets are worked out by hand from the design.
struct SetTableCase: Sendable, CustomTestStringConvertible {
    let sentence: String
    /// The sets of the deal, each as its names in alphabetical order; unknown deciders as `gate#position`.
    let winning: [String]
    let blocking: [String]
    /// The margins of the votes of all gates, in order.
    let margins: [Int]
    /// The gates that have to be reopened.
    let refused: [String]
    /// The file, without its first lines.
    let map: String

    init(
        _ sentence: String,
        winning: [String],
        blocking: [String],
        margins: [Int] = [],
        refused: [String] = [],
        map: String
    ) {
        self.sentence = sentence
        self.winning = winning
        self.blocking = blocking
        self.margins = margins
        self.refused = refused
        self.map = map
    }

    var testDescription: String { sentence }

    /// The whole file.
    var text: String { "dealmap: 1\naccount: Table\nas_of: 2025-06-01\n\(map)\n" }
}
