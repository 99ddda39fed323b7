public import Findings
import StakeholderModel

/// Reads the text of a map.
public enum MapReader {
    /// The map of a text, or all that is wrong with it. Never fails otherwise, whatever the text.
    ///
    /// A line of the diagnostics ends at LF, CR LF or a lone CR; a byte order mark at the start has no column.
    /// The time is linear in the length of the text, up to a logarithm.
    public static func read(_ source: SourceText) -> MapReading {
        let (tree, problems) = TreeReader.read(source.text)
        return read(source, tree, problems)
    }

    /// The map of a text of which the tree is there.
    static func read(_ source: SourceText, _ tree: LocatedTree, _ problems: [LocatedProblem]) -> MapReading {
        let (map, allProblems) = map(of: tree, problems)
        return MapReading(
            source: source,
            map: allProblems.hasErrors ? nil : map,
            diagnostics: allProblems.diagnostics(in: tree.places),
            index: SourceIndex(tree: tree)
        )
    }

    /// The map of the bytes of a file, which have to be UTF-8, with or without a byte order mark.
    ///
    /// Bytes that are no text are an error at the first of them; the source then shows them as `U+FFFD`.
    public static func read(bytes: [UInt8], name: String) -> MapReading {
        let (source, problem) = SourceBytes.text(of: bytes, name: name)
        guard let problem else { return read(source) }
        let tree = LocatedTree(root: nil, places: TextPlaces(source.text), isPartial: true)
        return MapReading(
            source: source,
            map: nil,
            diagnostics: [problem].diagnostics(in: tree.places),
            index: SourceIndex(tree: tree)
        )
    }

    private static func map(
        of tree: LocatedTree,
        _ problems: [LocatedProblem]
    ) -> (AccountMap?, [LocatedProblem]) {
        guard let root = tree.root else {
            return (nil, problems.isEmpty ? [.emptyMap()] : problems)
        }
        if let version = FormatVersion.problem(in: root, key: MapKey.dealmap.rawValue) {
            return (nil, problems + [version])
        }
        let names = NamespaceReader(tree: tree)
        let session = ReadingSession(tree: tree, names: names.names, problems: problems + names.problems)
        var map = AccountMap(account: "")
        MapTables.map.read(root, into: &map, session)
        session.takeStancesAmongRoles(into: &map)
        if !tree.isPartial { MapChecks(map: map, session: session).run() }
        return (map, session.problems)
    }
}
