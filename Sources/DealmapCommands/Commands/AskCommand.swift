import ArgumentParser
import Reports
import StakeholderModel

/// `dealmap ask`: what to ask next, whom, why, and what a good answer would unlock.
struct AskCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Says what to ask next and whom, and what a good answer would unlock.",
        discussion: """
            Exit status: 0 when the questions are told, 2 when something cannot be read or was asked for wrongly, 3 \
            for a fault of dealmap.
            """
    )

    @Argument(help: "Maps, folders with maps, or - for standard input.")
    var paths: [String]

    @Option(help: "How the questions are written.")
    var format = AgendaFormat.text

    @Option(help: "Only for a meeting with this person.")
    var with: String?

    @Flag(help: "All questions; without it the first three for each person.")
    var all = false

    @Option(
        help:
            "The day on which the report stands, as in 2025-03-12; the map's as_of when not given, else today."
    )
    var asOf: String?

    @OptionGroup var redaction: RedactionOptions

    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let settings = CheckSettings(
            rules: RuleSelection.all,
            referenceDate: try asOf.map(DateArgument.date),
            language: shared.language,
            failOn: .never,
            isRedacted: redaction.redact,
            configuration: shared.configuration.choice
        )
        let reporter = AskReporter(
            speaker: shared.speaker(in: environment),
            format: format,
            language: try shared.ownLanguage(in: environment),
            choices: AgendaChoices(isWhole: all, person: with)
        )
        let check = MapCheck(settings: settings, environment: environment)
        return try CheckRun(check: check, reporter: reporter, environment: environment).run(paths)
    }
}
