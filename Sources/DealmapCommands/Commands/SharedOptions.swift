import ArgumentParser
import StakeholderModel

/// The options of every command that speaks to people.
struct SharedOptions: ParsableArguments {
    @Option(name: .customLong("language"), help: "The language; the map's when not given, else English.")
    var languageChoice: LanguageChoice?

    @Option(help: "When to write colours.")
    var color = ColorChoice.auto

    @OptionGroup var configuration: ConfigurationOptions

    /// The language of what is said of no map in particular: the one that was asked for, else that of the configuration.
    func ownLanguage(in environment: CommandEnvironment) throws -> Language {
        try language ?? configurations(in: environment).language() ?? .english
    }

    /// What finds the settings of a team.
    func configurations(in environment: CommandEnvironment) -> ConfigurationFinder {
        ConfigurationFinder(configuration.choice, environment: environment)
    }

    /// The language that was asked for; `nil` leaves it to the map.
    var language: Language? { languageChoice?.language }

    func speaker(in environment: CommandEnvironment) -> Speaker {
        Speaker(environment: environment, color: color)
    }
}

/// A command that runs in an environment.
protocol EnvironmentCommand: ParsableCommand {
    var shared: SharedOptions { get }
    func run(in environment: CommandEnvironment) throws -> ExitStatus
}
