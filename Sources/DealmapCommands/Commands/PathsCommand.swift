import ArgumentParser
import Findings
import Reports
import StakeholderModel

/// `dealmap paths`: who decides, how we reach them, who can block, and the smallest ways to a yes.
struct PathsCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "paths",
        abstract: "Shows who decides at each step, how we reach them, and who can block.",
        discussion: """
            With --without and --if it shows what would change, and nothing is written.

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
        help: ArgumentHelp(
            "What would change without this person. Can be given several times.",
            valueName: "person"
        )
    )
    var without: [String] = []

    @Option(
        name: .customLong("if"),
        help: ArgumentHelp(
            "What would change if a fact were this: plan.allocated_by=dg. Can be given several times.",
            valueName: "fact=value"
        )
    )
    var facts: [String] = []

    @Option(
        help:
            "The day on which the report stands, as in 2025-03-12; the map's as_of when not given, else today."
    )
    var asOf: String?

    @OptionGroup var redaction: RedactionOptions

    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let choices = try PathsChoices(gate: gate, mostSets: mostSets, largestSet: largestSet)
        let suppositions = try Suppositions(without: without, facts: facts)
        guard suppositions.isEmpty else { return try suppose(suppositions, choices, in: environment) }
        let reporter = PathsReporter(
            speaker: shared.speaker(in: environment),
            format: format,
            language: try shared.ownLanguage(in: environment),
            choices: choices
        )
        let check = MapCheck(settings: try settings(rules: []), environment: environment)
        return try CheckRun(check: check, reporter: reporter, environment: environment).run(paths)
    }

    private func suppose(
        _ suppositions: Suppositions,
        _ choices: PathsChoices,
        in environment: CommandEnvironment
    ) throws -> ExitStatus {
        guard mostSets == nil, largestSet == nil else { throw PathsCommand.listsNoSets }
        guard !redaction.redact else { throw PathsCommand.showsNames }
        let check = MapCheck(settings: try settings(rules: RuleSelection.all), environment: environment)
        let reporter = WhatIfReporter(
            speaker: shared.speaker(in: environment),
            format: format,
            language: try shared.ownLanguage(in: environment),
            supposition: MapSupposition(suppositions: suppositions, choices: choices, check: check)
        )
        return try CheckRun(check: check, reporter: reporter, environment: environment).run(paths)
    }

    private func settings(rules: Set<RuleCode>) throws -> CheckSettings {
        CheckSettings(
            rules: rules,
            referenceDate: try asOf.map(DateArgument.date),
            language: shared.language,
            failOn: .never,
            isRedacted: redaction.redact,
            configuration: shared.configuration.choice
        )
    }

    /// What is supposed is typed with the names of the file, and told with them.
    private static var showsNames: UsageError {
        UsageError(
            Wording(
                en: "`--redact` cannot leave out the names of what is supposed",
                fr: "`--redact` ne peut pas taire les noms de ce qui est supposé"
            ),
            help: Wording(
                en: "leave it out beside `--without` and `--if`",
                fr: "retirez-le à côté de `--without` et `--if`"
            )
        )
    }

    private static var listsNoSets: UsageError {
        UsageError(
            Wording(
                en: "`--most-sets` and `--largest-set` list the groups of a map as it is written",
                fr:
                    "`--most-sets` et `--largest-set` listent les groupes d'une carte telle qu'elle est écrite"
            ),
            help: Wording(
                en: "leave them out beside `--without` and `--if`",
                fr: "retirez-les à côté de `--without` et `--if`"
            )
        )
    }
}
