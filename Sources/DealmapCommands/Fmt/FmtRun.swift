import Findings
import MapFormat
import StakeholderModel

/// Formats everything that the arguments of `fmt` name. Something that cannot be formatted does not keep the rest
/// from being so; the worst status counts.
struct FmtRun {
    private let isCheck: Bool
    private let speaker: Speaker
    /// The language that was asked for; each map's own when `nil`.
    private let language: Language?
    private let environment: CommandEnvironment
    private let configurations: ConfigurationFinder
    private var counts = FmtCounts()
    private var status = ExitStatus.clean
    /// The languages of the maps: the last line is in theirs when they have but one.
    private var languages: Set<Language> = []

    init(
        isCheck: Bool,
        speaker: Speaker,
        language: Language?,
        environment: CommandEnvironment,
        configurations: ConfigurationFinder
    ) {
        self.isCheck = isCheck
        self.speaker = speaker
        self.language = language
        self.environment = environment
        self.configurations = configurations
    }

    consuming func run(_ paths: [String]) -> ExitStatus {
        let files = MapFiles(environment: environment)
        for path in paths {
            switch files.item(for: path) {
            case .standardInput: formatStandardInput()
            case .file(let path): formatFile(path)
            case .folder(let path, let contents): formatFolder(path, contents)
            }
        }
        if let summary = counts.summary(isCheck: isCheck) {
            say(summary, in: languages.count == 1 ? languages.first : nil)
        }
        return status
    }

    private mutating func formatStandardInput() {
        switch environment.standardInput() {
        case .failure(let failure): refuse(UsageError(Refusal("<stdin>", failure)))
        case .success(let bytes):
            let formatting = MapFormatter.format(bytes: bytes, name: "<stdin>")
            guard let text = text(of: formatting, bytes) else { return }
            if !isCheck {
                environment.output(text)
            } else if formatting.isChanged {
                tellChange("<stdin>", in: own(formatting))
            }
        }
    }

    private mutating func formatFolder(_ folder: String, _ contents: MapFiles.FolderContents) {
        for folder in contents.unreadable { refuse(UsageError(Refusal(folder.path, folder.failure))) }
        var hasMap = !contents.unreadable.isEmpty
        for file in contents.files {
            guard let bytes = read(file), FirstLook.isMap(bytes) else { continue }
            hasMap = true
            format(bytes, path: file)
        }
        if !hasMap { refuse(UsageError(.folderWithoutMap(folder))) }
    }

    private mutating func formatFile(_ path: String) {
        guard let bytes = read(path) else { return }
        guard FirstLook.isMap(bytes) || !FirstLook.isPlaybook(bytes) else {
            return say(.playbook(path), in: nil)
        }
        guard FirstLook.isMap(bytes) || !FirstLook.isConfiguration(bytes) else {
            return say(.configuration(path), in: nil)
        }
        format(bytes, path: path)
    }

    private mutating func format(_ bytes: [UInt8], path: String) {
        let formatting = MapFormatter.format(bytes: bytes, name: path)
        guard let text = text(of: formatting, bytes) else { return }
        guard formatting.isChanged else {
            counts.unchanged += 1
            return
        }
        guard !isCheck else { return tellChange(path, in: own(formatting)) }
        do throws(UsageError) {
            let target = environment.absolutePath(path)
            try WholeFile.write(text, over: .bytes(bytes), to: target, calling: path)
            tellChange(path, in: own(formatting))
        } catch {
            refuse(error)
        }
    }

    /// The formatted text; what keeps it from being one is told.
    private mutating func text(of formatting: MapFormatting, _ bytes: [UInt8]) -> String? {
        let spoken = formatting.language ?? FirstLook.language(bytes) ?? own(formatting) ?? .english
        languages.insert(spoken)
        switch formatting.outcome {
        case .formatted(let text): return text
        case .broken:
            speaker.tell(formatting.diagnostics, of: formatting.source, in: language ?? spoken)
            counts.broken += 1
            status = max(status, .unusable)
        case .refused: refuse(.refused(formatting.source.name))
        }
        return nil
    }

    /// The language of a map, else of its configuration.
    private func own(_ formatting: MapFormatting) -> Language? {
        let name = formatting.source.name
        return formatting.language
            ?? (try? configurations.language(ofMapAt: name == "<stdin>" ? nil : name))
    }

    private mutating func tellChange(_ path: String, in language: Language?) {
        counts.changed += 1
        if isCheck { status = max(status, .findings) }
        say(isCheck ? .wouldReformat(path) : .reformatted(path), in: language)
    }

    private mutating func read(_ path: String) -> [UInt8]? {
        do throws(InputFailure) {
            return try Descriptor.readFile(environment.absolutePath(path), atMost: MapFiles.largestFile)
        } catch {
            refuse(UsageError(Refusal(path, error)))
            return nil
        }
    }

    private mutating func refuse(_ error: UsageError) {
        status = max(status, .unusable)
        speaker.tell(error, in: language ?? .english)
    }

    /// Says something in the language that was asked for, else in that of the map.
    private func say(_ wording: Wording, in own: Language?) {
        environment.output(wording.text(in: language ?? own ?? .english) + "\n")
    }
}
