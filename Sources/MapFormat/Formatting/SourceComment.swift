/// A comment of a text.
struct SourceComment {
    /// From the `#` on, without spaces at the end.
    let text: String
    let range: Range<Int>
    /// The spaces before the `#`.
    let spaces: Int
    /// Whether the comment before or after it stands in the same column, both behind values.
    var isAligned = false
}
