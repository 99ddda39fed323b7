import FoundationEssentials
import Testing

/// Files that say what is expected, in `Golden/`. With `DEALMAP_ACCEPT=1` in the environment they are written anew.
enum Golden {
    static var isAccepting: Bool { ProcessInfo.processInfo.environment["DEALMAP_ACCEPT"] == "1" }

    static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    }

    /// Compares a text with the file of a name, or writes it there when changes are accepted.
    static func check(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        let file = folder.appending(path: name)
        if isAccepting {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return
        }
        let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        guard text != expected else { return }
        Issue.record("\(report(name, text, expected))", sourceLocation: sourceLocation)
    }

    private static func report(_ name: String, _ text: String, _ expected: String) -> String {
        let found = text.split(separator: "\n", omittingEmptySubsequences: false)
        let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(found, wanted).prefix { $0 == $1 }.count
        return """
            Golden/\(name) is different from line \(line + 1) on.
            expected: \(line < wanted.count ? String(wanted[line].prefix(300)) : "the end")
            found:    \(line < found.count ? String(found[line].prefix(300)) : "the end")
            When the change is meant: DEALMAP_ACCEPT=1 swift test --filter GoldenTests, then look at what git diff says.
            """
    }
}
