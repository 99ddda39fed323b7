import ArgumentParser
import Reports
import StakeholderModel

/// `dealmap explain`: what a rule looks for, what a verdict means, what a playbook expects, what a method asks, how the strength of a way is computed.
struct ExplainCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains a rule, a verdict, a playbook, a method, or the strength of a way."
    )

    @Argument(
        help:
            "A rule (code or name), a verdict, a playbook such as saas, a method such as vendue, a key such as stance, or strength."
    )
    var word: String

    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let explanation = try ExplainArgument.explanation(word)
        let language = try shared.ownLanguage(in: environment)
        let options = shared.speaker(in: environment).outputOptions(language)
        environment.output(explanation.text(options: options))
        return .clean
    }
}
