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

    @Flag(help: "The schema of .dealmap.yaml instead.")
    var configuration = false

    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard !playbook || !configuration else {
            throw ValidationError("Give either --playbook or --configuration.")
        }
    }

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let language = try shared.ownLanguage(in: environment)
        environment.output(schema(in: language))
        return .clean
    }

    private func schema(in language: Language) -> String {
        if configuration { return FormatSchema.configuration(in: language) }
        return playbook ? FormatSchema.playbook(in: language) : FormatSchema.map(in: language)
    }
}
