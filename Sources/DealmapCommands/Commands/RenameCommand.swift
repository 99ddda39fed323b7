import ArgumentParser
import MapFormat

/// `dealmap rename`: another identifier for an object, wherever it is named.
struct RenameCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Gives a person, budget, gate or anything else another identifier, everywhere."
    )

    @Argument(help: "The identifier now.")
    var old: String

    @Argument(help: "The new one.")
    var new: String

    @OptionGroup var edit: EditOptions
    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let run = EditRun(options: edit, shared: shared, environment: environment)
        return try run.run { _ in [.rename(old, to: new)] }
    }
}
