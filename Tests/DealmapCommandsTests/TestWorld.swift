import DealmapCommands
import Foundation
import StakeholderModel
import Synchronization

/// A world for a command: a folder of its own, and what was said on both streams.
final class TestWorld: Sendable {
    private let said = Mutex((output: "", errors: ""))
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "dealmap-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// What went to standard output.
    var output: String { said.withLock(\.output) }
    /// What went to standard error.
    var errors: String { said.withLock(\.errors) }

    /// Writes a file of the folder, with the folders around it.
    func write(_ path: String, _ text: String) throws {
        let whole = folder + "/" + path
        let parent = (whole as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: whole))
    }

    /// Runs a command in the folder.
    func run(
        _ arguments: String...,
        input: String = "",
        isTerminal: Bool = false,
        variables: [String: String] = [:]
    )
        -> ExitStatus
    {
        runAll(arguments, input: input, isTerminal: isTerminal, variables: variables)
    }

    /// Runs a command of which the arguments are in a list.
    func runAll(
        _ arguments: [String],
        input: String = "",
        isTerminal: Bool = false,
        variables: [String: String] = [:],
        pause: @escaping @Sendable (Duration) -> Bool = { _ in false }
    ) -> ExitStatus {
        let lines = Mutex(input.split(separator: "\n", omittingEmptySubsequences: false).dropLast()[...])
        let bytes = Mutex(Array(input.utf8)[...])
        var environment = CommandEnvironment(
            standardInput: { .success(Array(input.utf8)) },
            inputLine: { lines.withLock { $0.popFirst().map(String.init) } },
            inputBytes: { count in
                bytes.withLock { bytes in
                    defer { bytes = bytes.dropFirst(count) }
                    return .success(Array(bytes.prefix(count)))
                }
            },
            output: { text in self.said.withLock { $0.output += text } },
            errors: { text in self.said.withLock { $0.errors += text } },
            isOutputTerminal: isTerminal,
            areErrorsTerminal: isTerminal,
            variables: variables,
            today: TestWorld.today,
            currentFolder: folder
        )
        environment.pause = pause
        return DealmapCommand.run(arguments: arguments, environment: environment)
    }

    private static var today: CalendarDate {
        CalendarDate(year: 2025, month: 5, day: 4) ?? .epoch
    }

    /// A map of which nearly nothing is known: it has critical findings.
    static let bareMap = "dealmap: 1\naccount: Acme\n"
    /// A map with an error.
    static let brokenMap = "dealmap: 1\naccount: Acme\nlanguage: fr\npeopel: {}\n"
}
