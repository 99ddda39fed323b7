import ArgumentParser
import MapFormat
import StakeholderModel

/// `dealmap schema`: the JSON Schema by which editors help to write a map.
struct SchemaCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints the JSON Schema by which editors complete and check maps.",
        discussion: """
            Save it beside your maps, and write as the first line of a map: \
            # yaml-language-server: $schema=./dealmap.schema.json
            """
    )

    @Flag(help: "The schema of playbooks instead.")
    var playbook = false

    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let language = shared.language ?? .english
        environment.output(playbook ? FormatSchema.playbook(in: language) : FormatSchema.map(in: language))
        return .clean
    }
}
