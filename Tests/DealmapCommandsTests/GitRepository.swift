import DealmapCommands
import Foundation

/// A repository of git in a folder of its own.
struct GitRepository {
    /// Why git did not do something.
    struct Failure: Error {
        let arguments: [String]
        let message: String
    }

    let world: TestWorld

    static let hasGit = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")

    /// A repository without a commit, or only its folder.
    init(isInitialised: Bool = true) throws {
        world = try TestWorld()
        if isInitialised { try git("init", "-q") }
    }

    /// Writes files and commits them.
    func commit(_ files: [String: String]) throws {
        for (name, text) in files { try world.write(name, text) }
        try git("add", "-A")
        try git("commit", "-qm", "maps")
    }

    /// Runs git itself, with nothing of the settings of this machine.
    func git(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
        process.arguments =
            [
                "-C", world.folder, "-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c",
                "commit.gpgSign=false",
            ]
            + arguments
        process.environment = Self.settings
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(arguments: arguments, message: String(decoding: said, as: UTF8.self))
        }
    }

    private static let settings = [
        "PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "LC_ALL": "C",
    ]

    /// Runs the command in the folder, with git and nothing of the settings of this machine.
    func run(_ arguments: String..., variables: [String: String] = [:]) -> DealmapCommands.ExitStatus {
        runAll(arguments, variables: variables)
    }

    func runAll(_ arguments: [String], variables: [String: String] = [:]) -> DealmapCommands.ExitStatus {
        world.runAll(arguments, variables: Self.settings.merging(variables) { _, given in given })
    }
}
