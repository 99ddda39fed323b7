import ArgumentParser
import StakeholderModel

/// The options of every command that speaks to people.
struct SharedOptions: ParsableArguments {
    @Option(help: "The language of the report, en or fr; the map's when not given, else English.")
    var language: Language?

    @Option(help: "When to write colours: auto, always or never.")
    var color = ColorChoice.auto

    func speaker(in environment: CommandEnvironment) -> Speaker {
        Speaker(environment: environment, color: color)
    }
}

/// A command that runs in an environment.
protocol EnvironmentCommand: ParsableCommand {
    var shared: SharedOptions { get }
    func run(in environment: CommandEnvironment) throws -> ExitStatus
}
