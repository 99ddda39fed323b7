import ArgumentParser
import StakeholderModel

/// `dealmap fmt`: a map in the canonical layout and words.
struct FmtCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "Writes maps in the canonical layout and words; comments and order stay.",
        discussion: """
            A map with errors is left alone, and so is one that would not say the same afterwards.

            Exit status: 0 when all is formatted, 1 when --check finds a file that would change, 2 when something \
            cannot be read, formatted or written, 3 for a fault of dealmap.
            """
    )

    @Argument(help: "Maps, folders with maps, or - for standard input, which goes to standard output.")
    var paths: [String]

    @Flag(help: "Write nothing; say which files would change, and end with status 1 when there is one.")
    var check = false

    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let configurations = shared.configurations(in: environment)
        _ = try configurations.language()
        let run = FmtRun(
            isCheck: check,
            speaker: shared.speaker(in: environment),
            language: shared.language,
            environment: environment,
            configurations: configurations
        )
        return run.run(paths)
    }
}
