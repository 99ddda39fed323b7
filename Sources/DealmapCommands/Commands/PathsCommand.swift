import ArgumentParser
import Reports
import StakeholderModel

/// `dealmap paths`: who decides, how we reach them, who can block, and the smallest ways to a yes.
struct PathsCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "paths",
        abstract: "Shows who decides at each step, how we reach them, and who can block.",
        discussion: """
            Exit status: 0 when the paths are shown, 2 when something cannot be read or was asked for wrongly, 3 for \
            a fault of dealmap.
            """
    )

    @Argument(help: "Maps, folders with maps, or - for standard input.")
    var paths: [String]

    @Option(help: "How the paths are written.")
    var format = OutputFormat.text

    @Option(help: "Only this step: a gate, the budget that is allocated, or the kind of a usual step.")
    var gate: String?

    @Option(help: "The most groups of people to list; 200 in JSON and 12 in text when not given.")
    var mostSets: Int?

    @Option(help: "The most people in a group that is listed; 6 when not given.")
    var largestSet: Int?

    @Option(
        help:
            "The day on which the report stands, as in 2025-03-12; the map's as_of when not given, else today."
    )
    var asOf: String?

    @OptionGroup var redaction: RedactionOptions

    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let settings = CheckSettings(
            rules: [],
            referenceDate: try asOf.map(DateArgument.date),
            language: shared.language,
            failOn: .never,
            isRedacted: redaction.redact,
            configuration: shared.configuration.choice
        )
        let reporter = PathsReporter(
            speaker: shared.speaker(in: environment),
            format: format,
            language: try shared.ownLanguage(in: environment),
            choices: try PathsChoices(gate: gate, mostSets: mostSets, largestSet: largestSet)
        )
        let check = MapCheck(settings: settings, environment: environment)
        return try CheckRun(check: check, reporter: reporter, environment: environment).run(paths)
    }
}
