import Findings
import MapFormat
import StakeholderModel

/// Looks for one person in everything that the arguments of `export` name. Something that cannot be read does not
/// keep the rest from being extracted; the worst status counts.
struct ExportRun {
    private let environment: CommandEnvironment
    private var reporter: ExportReporter
    private var status = ExitStatus.clean

    init(reporter: ExportReporter, environment: CommandEnvironment) {
        self.reporter = reporter
        self.environment = environment
    }

    consuming func run(_ paths: [String]) throws -> ExitStatus {
        let files = MapFiles(environment: environment)
        for path in paths {
            switch files.item(for: path) {
            case .standardInput: extractStandardInput()
            case .file(let path): if let bytes = read(path) { extract(bytes, name: path) }
            case .folder(let path, let contents): extractFolder(path, contents)
            }
        }
        return max(status, try reporter.finish())
    }

    private mutating func extractStandardInput() {
        switch environment.standardInput() {
        case .success(let bytes): extract(bytes, name: "<stdin>")
        case .failure(let failure): refuse(Refusal("<stdin>", failure))
        }
    }

    private mutating func extractFolder(_ folder: String, _ contents: MapFiles.FolderContents) {
        for folder in contents.unreadable { refuse(Refusal(folder.path, folder.failure)) }
        var hasMap = !contents.unreadable.isEmpty
        for file in contents.files {
            guard let bytes = read(file), FirstLook.isMap(bytes) else { continue }
            hasMap = true
            extract(bytes, name: file)
        }
        if !hasMap { refuse(.folderWithoutMap(folder)) }
    }

    private mutating func extract(_ bytes: [UInt8], name: String) {
        let reading = MapReader.read(bytes: bytes, name: name)
        let spoken = reading.map?.language ?? FirstLook.language(bytes) ?? .english
        guard let map = reading.map else {
            status = .unusable
            return reporter.tell(unusable: reading.source, reading.diagnostics, spoken: spoken)
        }
        reporter.tell(map, of: reading.source, spoken: spoken)
    }

    private mutating func read(_ path: String) -> [UInt8]? {
        do throws(InputFailure) {
            return try Descriptor.readFile(environment.absolutePath(path), atMost: MapFiles.largestFile)
        } catch {
            refuse(Refusal(path, error))
            return nil
        }
    }

    private mutating func refuse(_ refusal: Refusal) {
        status = .unusable
        reporter.tell(refusal)
    }
}
