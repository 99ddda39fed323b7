import ArgumentParser
import Reports
import StakeholderModel

/// `dealmap rules`: every rule, family by family.
struct RulesCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Lists the rules."
    )

    @Option(help: "How the list is written.")
    var format = OutputFormat.text

    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let language = try shared.ownLanguage(in: environment)
        switch format {
        case .text:
            environment.output(
                RuleTable.text(options: shared.speaker(in: environment).outputOptions(language))
            )
        case .json: environment.output(try RulesDocument.text(in: language))
        }
        return .clean
    }
}
