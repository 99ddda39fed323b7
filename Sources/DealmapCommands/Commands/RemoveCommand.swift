import ArgumentParser
import MapFormat

/// `dealmap remove`: an object with all that refers to it, said first.
struct RemoveCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Takes a person, budget, gate or anything else out, with what refers to it.",
        discussion: """
            What goes with it is said first; on a terminal you are asked, elsewhere --yes is needed.
            """
    )

    @Argument(help: "The identifier.")
    var identifier: String

    @Flag(name: [.short, .long], help: "Do not ask.")
    var yes = false

    @OptionGroup var edit: EditOptions
    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        var run = EditRun(options: edit, shared: shared, environment: environment)
        let removal = MapEdit.remove(identifier)
        if !yes, !edit.dryRun {
            run.confirm = { reading, speaker, language in
                try Confirmation(removal, environment: environment).given(reading, speaker, language)
            }
        }
        return try run.run { _ in [removal] }
    }
}
