import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The program itself, at a terminal of its own.
@Suite struct TerminalTests {
    private struct NoTerminal: Error {}

    /// The two ends of a terminal: ours, and the program's.
    private static func terminal() throws -> (ours: FileHandle, theirs: FileHandle) {
        var (ours, theirs): (Int32, Int32) = (-1, -1)
        guard unsafe openpty(&ours, &theirs, nil, nil, nil) == 0 else { throw NoTerminal() }
        return (
            FileHandle(fileDescriptor: ours, closeOnDealloc: true),
            FileHandle(fileDescriptor: theirs, closeOnDealloc: true)
        )
    }

    /// Runs `dealmap` in a folder, types the lines, and gives what the screen shows.
    private static func screen(_ arguments: [String], typing lines: [String], in folder: String) throws
        -> String
    {
        let terminal = try terminal()
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ["TERM": "xterm", "PATH": "/usr/bin:/bin"]
        process.standardInput = terminal.theirs
        process.standardOutput = terminal.theirs
        process.standardError = terminal.theirs
        try process.run()
        try terminal.theirs.close()
        try terminal.ours.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
        var screen = Data()
        // The read fails once the program has gone and the last of its words are read.
        while let more = try? terminal.ours.read(upToCount: 4096), !more.isEmpty { screen += more }
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: screen, as: UTF8.self)
    }

    /// The program stands beside the tests.
    private static var program: URL {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0])
        return tests.deletingLastPathComponent().appendingPathComponent("dealmap")
    }

    @Test(arguments: [
        (["--language", "en"], "Which one sentence of theirs bothered you?", "Critical"),
        (["--language", "fr"], "Quelle phrase entendue vous a gêné\u{A0}?", "Critique"),
    ])
    func `the interview is held on a terminal, in both languages`(
        language: [String],
        last: String,
        finding: String
    ) throws {
        let world = try TestWorld()
        let answers = [
            "Acme", "Pilot, 5 k€", "Ann Lee (CEO)", "", "ann", "ann", "?", "", "", "2030-06", "",
            "Hm: we'll see", "ann",
        ]
        let screen = try Self.screen(["new", "acme.yaml"] + language, typing: answers, in: world.folder)
        #expect(screen.contains(last))
        #expect(screen.contains(finding))
        #expect(screen.contains("\u{1B}["))
        let map = try String(contentsOfFile: world.folder + "/acme.yaml", encoding: .utf8)
        #expect(map.contains("quote: \"Hm: we'll see\""))
        #expect(FileManager.default.fileExists(atPath: world.folder + "/acme.svg"))
    }
}
