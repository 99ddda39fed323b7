import Findings
import MapFormat
import Reports
import StakeholderModel

/// Edits one map: reads it, makes the edits, shows what changed, writes the file whole.
struct EditRun {
    let options: EditOptions
    let shared: SharedOptions
    let environment: CommandEnvironment
    /// What has to be known of the edits before they are made; `false` stops without a change.
    var confirm: (MapReading, Speaker, Language) throws -> Bool = { _, _, _ in true }

    /// - Parameter edits: the edits, once the map is known.
    func run(_ edits: (AccountMap) throws -> [MapEdit]) throws -> ExitStatus {
        let chosen = try ChosenMap.find(options.map, in: environment)
        let reading = MapReader.read(bytes: chosen.bytes, name: chosen.name)
        let configurations = shared.configurations(in: environment)
        let language =
            try shared.language ?? reading.map?.language ?? FirstLook.language(chosen.bytes)
            ?? configurations.language(ofMapAt: chosen.path) ?? .english
        let speaker = shared.speaker(in: environment)
        guard let map = reading.map else {
            speaker.tell(reading.diagnostics, of: reading.source, in: language)
            return .unusable
        }
        do {
            let edits = try edits(map)
            guard try confirm(reading, speaker, language) else { return .unusable }
            return try write(edits, to: chosen, reading.source, speaker, language)
        } catch let error as UsageError {
            speaker.tell(error, in: language)
        } catch let error as AddressProblem {
            speaker.tell(UsageError(error.message, help: error.help), in: language)
        } catch let refusal as EditRefusal {
            tell(refusal, speaker, language)
        }
        return .unusable
    }

    private func write(
        _ edits: [MapEdit],
        to chosen: ChosenMap,
        _ source: SourceText,
        _ speaker: Speaker,
        _ language: Language
    ) throws -> ExitStatus {
        let edited = try MapEditor.apply(edits, to: source)
        if !options.dryRun, !edited.lines.isEmpty {
            try WholeFile.write(
                edited.source.text,
                over: .bytes(chosen.bytes),
                to: chosen.path,
                calling: chosen.name
            )
        }
        let text = EditText(edited, options: speaker.outputOptions(language), isDryRun: options.dryRun)
        environment.output(text.text)
        return .clean
    }

    private func tell(_ refusal: EditRefusal, _ speaker: Speaker, _ language: Language) {
        speaker.tell(UsageError(refusal.reason), in: language)
        speaker.tell(refusal.diagnostics, of: refusal.source, in: language)
    }
}
