import ArgumentParser
import Reports
import StakeholderModel

/// `dealmap review`: one page for a coach, before the meeting.
struct ReviewCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Writes one page for a deal review: where the deal can be lost, what to ask whom.",
        discussion: """
            The ending of the output says what is written: .html for a page that stands alone, .md for Markdown. Of a folder, a \
            page of all its deals is written, with the review of each beside it.

            Exit status: 0 when the review is written, 2 when a map cannot be read, 3 for a fault of dealmap.
            """
    )

    @Argument(help: "A map, - for standard input, or a folder of maps for a portfolio.")
    var path: String

    @Option(name: .shortAndLong, help: "Where to write: a file, or - for a page on standard output.")
    var output = "-"

    @Option(
        help: ArgumentHelp("An older state of the map, to tell what changed since.", valueName: "map")
    )
    var since: String?

    @Option(
        help: "The method whose letters are told; VENDUE in French and MEDDPICC in English when not given."
    )
    var method: MethodChoice?

    @Option(
        help:
            "The day on which the review stands, as in 2025-03-12; the map's as_of when not given, else today."
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
            configuration: shared.configuration.choice,
            method: method?.method
        )
        let check = MapCheck(settings: settings, environment: environment)
        if case .folder = MapFiles(environment: environment).item(for: path) { return try portfolio(check) }
        let run = ReviewRun(
            check: check,
            speaker: shared.speaker(in: environment),
            target: try ReviewTarget(output),
            older: since
        )
        return try run.run(path)
    }

    private func portfolio(_ check: MapCheck) throws -> ExitStatus {
        guard since == nil else { throw ReviewCommand.comparesTwoMaps }
        let run = PortfolioRun(
            check: check,
            speaker: shared.speaker(in: check.environment),
            language: try shared.ownLanguage(in: check.environment),
            folder: path,
            target: try PortfolioTarget(output)
        )
        return try run.run()
    }

    private static var comparesTwoMaps: UsageError {
        UsageError(
            Wording(
                en: "`--since` compares a map with an older one, and this is a folder",
                fr: "`--since` compare une carte à une plus ancienne, et ceci est un dossier"
            ),
            help: Wording(en: "review the map alone", fr: "demandez la revue de la carte seule")
        )
    }
}
