import ArgumentParser
import StakeholderModel

/// `dealmap new`: a map from eight questions, or a commented one to fill in.
struct NewCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Starts a map: asks eight questions, or writes a commented one to fill in.",
        discussion: """
            Every question can be skipped with Enter. The map is then checked, and drawn beside it.

            Exit status: 0 when the map is written, 2 when it is not, 3 for a fault of dealmap.
            """
    )

    @Argument(help: "Where to write; without it, a file named after the company.")
    var path: String?

    @Flag(help: "Ask nothing: write a commented map to fill in.")
    var blank = false

    @Option(help: "The kind of deal: b2b, saas, training-fr, public-tender, or the path of a playbook.")
    var playbook: String?

    @Flag(help: "Replace files that exist.")
    var force = false

    @Flag(inversion: .prefixedNo, help: "Draw the map beside it.")
    var draw = true

    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let configurations = shared.configurations(in: environment)
        let choices = NewChoices(
            path: path,
            playbook: playbook,
            replacesFiles: force,
            draws: draw,
            language: try shared.language ?? configurations.language(ofMapAt: path) ?? environment.language
                ?? .english,
            configuration: shared.configuration.choice
        )
        let run = NewRun(
            choices: choices,
            speaker: shared.speaker(in: environment),
            environment: environment
        )
        do {
            return try blank ? run.blank() : run.interview()
        } catch let error as UsageError {
            // In the language of the new map, which no file says yet.
            shared.speaker(in: environment).tell(error, in: choices.language)
            return .unusable
        }
    }
}
