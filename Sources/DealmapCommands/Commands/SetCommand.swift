import ArgumentParser
import MapFormat
import StakeholderModel

/// `dealmap set`: one fact of a map.
struct SetCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Sets or clears one fact: dealmap set dg.stance skeptic --from formation."
    )

    @Argument(help: "The fact: dg.stance, needed_by, 'dg -> formation'.")
    var fact: String

    @Argument(help: "The value, as the file writes it; commas keep the values of a list apart.")
    var value: String?

    @Flag(help: "Take the fact out, as if nobody had asked.")
    var clear = false

    @Flag(help: "Add to the list instead of replacing it.")
    var add = false

    @OptionGroup var evidence: EvidenceOptions
    @OptionGroup var edit: EditOptions
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard clear != (value != nil) else {
            throw ValidationError("Give either a value or --clear.")
        }
    }

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let run = EditRun(options: edit, shared: shared, environment: environment)
        return try run.run { map in
            let address = try FactAddress.of(fact, in: map)
            guard let value else { return [.clear(address.path)] }
            let fileValue = try address.fileValue(value, evidence: evidence.evidence)
            guard add else { return [.set(address.path, fileValue)] }
            guard case .list(let items) = fileValue else { return [.append(address.path, fileValue)] }
            return items.map { .append(address.path, $0) }
        }
    }
}
