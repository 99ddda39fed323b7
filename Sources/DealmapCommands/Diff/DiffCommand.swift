import ArgumentParser
import StakeholderModel

/// `dealmap diff`: what changed from one map of a deal to another.
struct DiffCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tells what changed in a deal from one map to another, or since the last commit.",
        discussion: """
            With one map it compares with what git has of it. The ending of the output says what is written: .txt, .md \
            or .json for a report, .svg, .png, .pdf or .dot for a picture of the new map in which what changed is marked.

            Exit status: 0 when the maps were compared, 1 with --exit-code when something changed, 2 when a map cannot \
            be read, 3 for a fault of dealmap.
            """
    )

    @Argument(help: "The old map, or the only one; - for standard input.")
    var old: String

    @Argument(help: "The new map; - for standard input.")
    var new: String?

    @Option(
        name: .customLong("rev"),
        help: ArgumentHelp(
            "With one map: the commit with which it is compared; the last one when not given.",
            valueName: "commit"
        )
    )
    var revision: String?

    @Option(help: "How the report is written; text when not given.")
    var format: DiffFormat?

    @Option(name: .shortAndLong, help: "Where to write: a file, or - for standard output.")
    var output = "-"

    @Option(help: "What is drawn: \(PictureView.allCases.map(\.rawValue).joined(separator: ", ")).")
    var view = PictureView.org

    @Option(help: "How many pixels of a PNG a point of the picture has.")
    var scale = 2.0

    @Option(help: "The colours of a picture: light, dark, or auto, which follows the reader.")
    var theme = ThemeChoice.auto

    @Flag(help: "End with 1 when something changed.")
    var exitCode = false

    @Option(help: "The day on which both maps stand; each map's own as_of when not given, else today.")
    var asOf: String?

    @OptionGroup var redaction: RedactionOptions

    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let target = try DiffTarget(output, format: format)
        let settings = CheckSettings(
            rules: RuleSelection.all,
            referenceDate: try asOf.map(DateArgument.date),
            language: shared.language,
            failOn: .never,
            isRedacted: redaction.redact,
            configuration: shared.configuration.choice
        )
        let sources = try DiffSources(
            old: old,
            new: new,
            revision: revision,
            isRedacted: redaction.redact,
            in: environment
        )
        let run = DiffRun(
            check: MapCheck(settings: settings, environment: environment),
            speaker: shared.speaker(in: environment),
            target: target,
            picture: DiffPicture(view: view, theme: theme.theme, scale: scale, isRedacted: redaction.redact),
            environment: environment
        )
        let status = try run.run(sources)
        return status == .findings && !exitCode ? .clean : status
    }
}

/// How the report of `diff` is written.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case json
}
