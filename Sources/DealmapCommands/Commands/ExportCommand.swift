import ArgumentParser
import Reports
import StakeholderModel

/// `dealmap export`: everything that maps hold on one person.
struct ExportCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Extracts everything that maps hold on one person, with the lines of the files.",
        discussion: """
            Exit status: 0 when the person is on at least one map, 2 when on none, or when something cannot be read \
            or was asked for wrongly, 3 for a fault of dealmap.
            """
    )

    @Argument(help: "Maps, folders with maps, or - for standard input.")
    var paths: [String]

    @Option(help: "The person, theirs or ours: the identifier, else the whole name.")
    var about: String

    @Option(help: "How the extract is written.")
    var format = OutputFormat.text

    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let reporter = ExportReporter(
            about: about,
            speaker: shared.speaker(in: environment),
            format: format,
            language: shared.language
        )
        return try ExportRun(reporter: reporter, environment: environment).run(paths)
    }
}
