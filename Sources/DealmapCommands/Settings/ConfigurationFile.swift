import Findings
import MapFormat
import StakeholderModel

/// One configuration file, with the playbook that it names.
struct ConfigurationFile {
    /// Where it is, as the file system takes it.
    let path: String
    /// What messages call it.
    let name: String
    let environment: CommandEnvironment

    func read() throws -> MapConfiguration {
        let bytes: [UInt8]
        do throws(InputFailure) {
            bytes = try Descriptor.readFile(path, atMost: MapFiles.largestFile)
        } catch {
            let nothing = SourceText(name: name, text: "")
            return MapConfiguration(
                name: name,
                outcome: .unusable(nothing, [Refusal(name, error).diagnostic]),
                source: nothing
            )
        }
        let reading = ConfigurationReader.read(bytes: bytes, name: name)
        let outcome = try outcome(of: reading)
        return MapConfiguration(
            name: name,
            outcome: outcome,
            language: reading.configuration?.language ?? FirstLook.language(bytes),
            warnings: reading.configuration == nil ? [] : reading.diagnostics,
            source: reading.source
        )
    }

    private func outcome(of reading: ConfigurationReading) throws -> MapConfiguration.Outcome {
        guard let configuration = reading.configuration else {
            return .unusable(reading.source, reading.diagnostics)
        }
        guard let playbook = configuration.playbook else { return .usable(configuration, nil) }
        let found = try PlaybookFinder(environment: environment).playbook(
            named: playbook,
            mapPath: name,
            range: reading.playbookRange
        )
        return switch found {
        case .found(let playbook): .usable(configuration, playbook)
        case .unusable(let source, let diagnostics): .unusable(source, diagnostics)
        case .missing(let diagnostic): .unusable(reading.source, reading.diagnostics + [diagnostic])
        }
    }
}
