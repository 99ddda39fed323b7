import ArgumentParser

/// `dealmap`: without a command it shows its help.
struct RootCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dealmap",
        abstract: "Finds the decision paths of a deal that nobody has mapped.",
        version: Version.text,
        subcommands: [CheckCommand.self, ExplainCommand.self, RulesCommand.self]
    )
}

/// Which Dealmap this is.
enum Version {
    static let text = "0.1.0"
}
