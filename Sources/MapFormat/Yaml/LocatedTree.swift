/// A whole text as a tree that knows where everything stands, with what is wrong with it as YAML.
struct LocatedTree: Sendable {
    /// The value that the whole text is; `nil` when there is none.
    let root: Node?
    /// Where things stand.
    let places: TextPlaces
    /// Whether the reading ended before the text did, so that what is missing may only be unread.
    let isPartial: Bool
    /// Stretches that were not understood: what else seems wrong there is only a consequence.
    var misunderstood: [Range<Int>] = []
}
