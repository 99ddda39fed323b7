import ArgumentParser
import Reports
import StakeholderModel

/// `dealmap check`: what nobody has mapped yet, and what stands against the deal.
struct CheckCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Finds what is missing from a map, and what endangers the deal.",
        discussion: """
            Exit status: 0 without findings at or above the level, 1 with such findings, 2 when something cannot \
            be read or was asked for wrongly, 3 for a fault of dealmap.
            """
    )

    @Argument(help: "Maps, folders with maps, or - for standard input.")
    var paths: [String] = []

    @Flag(
        name: .customLong("stdin-jsonl"),
        help: #"Maps from standard input, one on each line: {"path": "acme.yaml", "text": "dealmap: 1\n…"}."#
    )
    var hasInputLines = false

    @Option(
        name: .shortAndLong,
        help: "How many maps are checked at once; as many as there are cores when not given."
    )
    var jobs: Int?

    @Option(help: "How the report is written.")
    var format = CheckFormat.text

    @Option(name: .shortAndLong, help: "Where to write: a file, or - for standard output.")
    var output = "-"

    @Option(help: "End with status 1 from this severity on.")
    var failOn = FailureLevel.critical

    @Option(help: "Only these rules, whatever the configuration says: codes, names or families.")
    var select: [String] = []

    @Option(help: "Leave out these rules too: codes, names or families, with commas between.")
    var ignore: [String] = []

    @Option(help: "Tell the map in the letters of a method, instead of the findings.")
    var method: MethodChoice?

    @Option(
        help:
            "The day on which the report stands, as in 2025-03-12; the map's as_of when not given, else today."
    )
    var asOf: String?

    @OptionGroup var redaction: RedactionOptions

    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let settings = CheckSettings(
            rules: try RuleSelection.rules(selected: select, ignored: ignore),
            referenceDate: try asOf.map(DateArgument.date),
            language: shared.language,
            failOn: failOn,
            isRedacted: redaction.redact,
            areRulesNamed: !select.isEmpty,
            configuration: shared.configuration.choice,
            method: method?.method
        )
        let target = try ReportTarget(output)
        let input = CheckInput(
            hasInputLines: hasInputLines,
            threads: jobs,
            tellsOnTerminal: target.isStandardOutput && environment.isOutputTerminal,
            language: try shared.ownLanguage(in: environment)
        )
        let reporter = try CheckReporter(
            speaker: shared.speaker(in: environment),
            format: format,
            language: input.language,
            target: target
        )
        return try CheckRun(
            check: MapCheck(settings: settings, environment: environment),
            reporter: reporter,
            environment: environment,
            input: input
        )
        .run(paths)
    }

    func validate() throws {
        guard hasInputLines || !paths.isEmpty else {
            throw ValidationError("Missing expected argument '<paths> ...'")
        }
        guard !hasInputLines || !paths.contains("-") else {
            throw ValidationError("Standard input holds either one map, -, or maps as lines, --stdin-jsonl.")
        }
        guard jobs ?? 1 >= 1 else { throw ValidationError("--jobs takes a number from 1 on.") }
    }
}
