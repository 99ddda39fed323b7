import ArgumentParser
import Diagrams
import Reports
import StakeholderModel

/// `dealmap draw`: a picture of the buying committee.
struct DrawCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: "Draws the buying committee: an org chart, the ways to a signature, and three views more.",
        discussion: """
            The ending of the output says what is written: .svg, .png or .pdf for a picture, .dot or .gv for Graphviz. \
            With --page the output is a folder: a picture for each part of the org chart that fits a page, with links \
            between them, and index.html, which lists them.

            Exit status: 0 when the picture is written, 2 when the map cannot be read or drawn, 3 for a fault of \
            dealmap.
            """
    )

    @Argument(help: "A map, or - for standard input.")
    var path: String

    @Option(
        name: .shortAndLong,
        help: "Where to write: a file, or - for SVG on standard output; a folder with --page."
    )
    var output = "-"

    @Option(
        help: """
            What is drawn: org, the reporting tree; decision, the ways from us to the signature; influence, who sways \
            whom; grid, influence by stance; coverage, who of us met whom.
            """
    )
    var view = PictureView.org

    @Option(help: "How many pixels of a PNG a point of the picture has.")
    var scale = 2.0

    @Option(help: "The colours: light, dark, or auto, which follows the reader.")
    var theme = ThemeChoice.auto

    @Option(help: "The heading; the account and the deal when not given.")
    var title: String?

    @Flag(inversion: .prefixedNo, help: "Show findings, as numbers on the cards and as a list.")
    var findings = true

    @Option(help: "Draw only what is around this person, provider or budget.")
    var focus: String?

    @Option(help: "Only so many levels of the org chart; the top, or the person of --focus, is the first.")
    var depth: Int?

    @Flag(
        help: "Draw the org chart page by page into a folder, with links between the pages and a list of all."
    )
    var page = false

    @Option(help: "What the pages are: svg, png (without links) or pdf.")
    var format: PageFormat?

    @Flag(help: "Draw again whenever the map changes, until Ctrl-C.")
    var watch = false

    @Option(help: "The day on which the picture stands; the map's as_of when not given, else today.")
    var asOf: String?

    @OptionGroup var redaction: RedactionOptions

    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        try combination.check()
        let pages = try page ? PageTarget(output, format: format ?? .svg) : nil
        let choices = DrawChoices(
            target: try PictureTarget(pages == nil ? output : "-"),
            theme: theme.theme,
            title: title,
            showsFindings: findings,
            isRedacted: redaction.redact,
            focus: focus,
            view: view,
            scale: scale,
            depth: depth,
            pages: pages
        )
        let settings = CheckSettings(
            rules: RuleSelection.all,
            referenceDate: try asOf.map(DateArgument.date),
            language: shared.language,
            failOn: .never,
            isRedacted: redaction.redact,
            configuration: shared.configuration.choice
        )
        // A new one for each drawing: what governs a map is read once for each.
        func run() -> DrawRun {
            DrawRun(
                check: MapCheck(settings: settings, environment: environment),
                speaker: shared.speaker(in: environment),
                choices: choices,
                environment: environment
            )
        }
        guard watch else { return try run().run(path) }
        return try WatchRun(
            path: path,
            output: output,
            configuration: shared.configuration.choice,
            speaker: shared.speaker(in: environment),
            language: shared.language
        )
        .run { try run().run(path) }
    }

    private var combination: DrawCombination {
        DrawCombination(
            view: view,
            depth: depth,
            isPaged: page,
            format: format,
            isWatching: watch,
            path: path,
            output: output
        )
    }
}

extension PictureView: ExpressibleByArgument {}

/// The colours by their name.
enum ThemeChoice: String, ExpressibleByArgument, CaseIterable {
    case light
    case dark
    case auto

    var theme: Theme {
        switch self {
        case .light: .light
        case .dark: .dark
        case .auto: .auto
        }
    }
}
