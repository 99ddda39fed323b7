import ArgumentParser
import MapFormat
import StakeholderModel

/// `dealmap`: without a command it shows its help.
struct RootCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dealmap",
        abstract: "Finds the decision paths of a deal that nobody has mapped.",
        version: Version.text,
        subcommands: [
            NewCommand.self, CheckCommand.self, PathsCommand.self, AskCommand.self, DrawCommand.self,
            ReviewCommand.self, DiffCommand.self,
            AddCommand.self,
            SetCommand.self,
            NoteCommand.self, RenameCommand.self, RemoveCommand.self, FmtCommand.self, ExportCommand.self,
            ExplainCommand.self,
            RulesCommand.self, SchemaCommand.self,
        ]
    )
}

extension RootCommand {
    /// What is wrong with a first argument that should be a command; the parser would not propose the nearest.
    static func problem(withCommand name: String) -> UsageError? {
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard !name.hasPrefix("-"), !names.contains(name) else { return nil }
        let quoted = Wording.quoted(name)
        return UsageError(
            Wording(en: "there is no command \(quoted.en)", fr: "il n'y a pas de commande \(quoted.fr)"),
            help: NearestNames.didYouMean(NearestNames.suggestions(for: name, among: names))
                ?? Wording(
                    en: "`dealmap --help` lists the commands",
                    fr: "`dealmap --help` montre les commandes"
                )
        )
    }
}

/// Which Dealmap this is.
enum Version {
    static let text = "0.1.0"
}
