/// Reads a text into a located tree: the checks on the raw text, then libyaml's events.
enum TreeReader {
    /// The tree of a text, and what is wrong with it as YAML.
    static func read(
        _ text: String,
        limits: ReadingLimits = .standard
    ) -> (tree: LocatedTree, problems: [LocatedProblem]) {
        guard text.utf8.count <= limits.bytes else {
            let empty = LocatedTree(root: nil, places: TextPlaces(""), isPartial: true)
            return (empty, [.textTooLarge(limit: limits.bytes)])
        }
        let places = TextPlaces(text)
        let forbidden = ForbiddenCharacters.problems(in: text)
        guard forbidden.isEmpty else {
            return (LocatedTree(root: nil, places: places, isPartial: true), forbidden)
        }
        return build(places, limits: limits)
    }

    private static func build(
        _ places: TextPlaces,
        limits: ReadingLimits
    ) -> (tree: LocatedTree, problems: [LocatedProblem]) {
        var builder = TreeBuilder(places: places, limits: limits)
        unsafe places.bytes.withUnsafeBufferPointer { buffer in
            let content = unsafe UnsafeBufferPointer(rebasing: buffer.dropFirst(places.markLength))
            guard let reader = unsafe YamlEventReader(reading: content) else { return }
            while builder.isReading {
                if let event = reader.next() {
                    builder.take(event)
                } else {
                    builder.fail(reader.failure)
                }
            }
        }
        return builder.finished()
    }
}
