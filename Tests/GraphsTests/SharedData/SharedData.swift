import FoundationEssentials
import Testing

/// Data from outside the project, beside its folder. It is not part of the project, so tests that need it
/// are skipped, and say so, where it is missing.
enum SharedData {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")

    static let isThere = FileManager.default.fileExists(atPath: folder.path)

    static func data(_ path: String) throws -> Data {
        try Data(contentsOf: folder.appending(path: path))
    }

    /// The lines of a file of comma-separated values without quotes, by the names in the first line.
    static func rows(_ path: String) throws -> [[String: String]] {
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let names = try #require(lines.first)
        return lines.dropFirst().map { line in
            Dictionary(zip(names, line)) { first, _ in first }
        }
    }
}
