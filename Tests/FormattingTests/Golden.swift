import FoundationEssentials
import Testing

/// Texts before and after, in `Golden/`. With `DEALMAP_ACCEPT=1` in the environment those after are written anew.
enum Golden {
    static var isAccepting: Bool { ProcessInfo.processInfo.environment["DEALMAP_ACCEPT"] == "1" }

    static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    }

    static var root: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }

    static func names() throws -> [String] {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return files.filter { $0.hasSuffix(".before.yaml") }.map { String($0.dropLast(12)) }.sorted()
    }

    static func before(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: "\(name).before.yaml")))
    }

    /// Compares a text with the file after, byte by byte, or writes it there when changes are accepted.
    static func check(_ text: String, _ name: String) throws {
        let file = folder.appending(path: "\(name).after.yaml")
        if isAccepting {
            try Data(text.utf8).write(to: file)
            return
        }
        let expected = String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
        guard !text.utf8.elementsEqual(expected.utf8) else { return }
        let found = text.split(separator: "\n", omittingEmptySubsequences: false)
        let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(found, wanted).prefix { $0 == $1 }.count
        Issue.record(
            """
            Golden/\(name).after.yaml is different from line \(line + 1) on.
            expected: \(line < wanted.count ? String(wanted[line]) : "the end")
            found:    \(line < found.count ? String(found[line]) : "the end")
            When the change is meant: DEALMAP_ACCEPT=1 swift test --filter FormattingGoldenTests, then git diff.
            """
        )
    }
}
