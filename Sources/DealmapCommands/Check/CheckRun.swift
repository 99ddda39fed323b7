import Findings
import StakeholderModel

/// Checks everything that the arguments of `check`, `paths` or `ask` name. Something that cannot be read does not keep the rest
/// from being checked; the worst status counts.
struct CheckRun<Reporter: MapReporter> {
    private let check: MapCheck
    private let environment: CommandEnvironment
    private var reporter: Reporter
    private var status = ExitStatus.clean
    /// How many names of files were told.
    private var count = 0
    /// The configurations of which everything was told.
    private var toldConfigurations: Set<String> = []

    init(check: MapCheck, reporter: Reporter, environment: CommandEnvironment) {
        self.check = check
        self.reporter = reporter
        self.environment = environment
    }

    consuming func run(_ paths: [String]) throws -> ExitStatus {
        let files = MapFiles(environment: environment)
        for path in paths {
            switch files.item(for: path) {
            case .standardInput: try checkStandardInput()
            case .file(let path): try checkFile(path)
            case .folder(let path, let contents): try checkFolder(path, contents)
            }
        }
        try reporter.finish(with: status)
        return status
    }

    private mutating func checkStandardInput() throws {
        switch environment.standardInput() {
        case .success(let bytes): try tell(bytes, name: "<stdin>", path: nil)
        case .failure(let failure): refuse("<stdin>", failure)
        }
    }

    private mutating func checkFile(_ path: String) throws {
        guard let bytes = read(path) else { return }
        try tell(bytes, name: path, path: path)
    }

    private mutating func checkFolder(_ folder: String, _ contents: MapFiles.FolderContents) throws {
        for folder in contents.unreadable { refuse(folder.path, folder.failure) }
        var hasMap = !contents.unreadable.isEmpty
        for file in contents.files {
            guard let bytes = read(file), FirstLook.isMap(bytes) else { continue }
            hasMap = true
            try tell(bytes, name: file, path: file)
        }
        guard !hasMap else { return }
        refuse(.folderWithoutMap(shown(folder)))
    }

    private mutating func tell(_ bytes: [UInt8], name: String, path: String?) throws {
        var map = try check.check(bytes, name: shown(name), path: path)
        if let name = map.brokenConfiguration, !toldConfigurations.insert(name).inserted {
            map.outcome = .unusable(map.source, [])
        }
        tellWarnings(of: map)
        status = max(status, map.status, try reporter.tell(map))
    }

    /// Warnings of a configuration go to standard error in every format: they are of no map.
    private mutating func tellWarnings(of map: CheckedMap) {
        guard let (source, diagnostics) = map.configurationWarnings, !diagnostics.isEmpty,
            toldConfigurations.insert(source.name).inserted
        else { return }
        reporter.speaker.tell(diagnostics, of: source, in: map.language)
    }

    /// What messages call a file: without names, only which one it is of those that were given.
    private mutating func shown(_ name: String) -> String {
        count += 1
        return check.settings.isRedacted ? "map-\(count)" : name
    }

    private mutating func read(_ path: String) -> [UInt8]? {
        do throws(InputFailure) {
            return try Descriptor.readFile(environment.absolutePath(path), atMost: MapFiles.largestFile)
        } catch {
            refuse(path, error)
            return nil
        }
    }

    private mutating func refuse(_ name: String, _ failure: InputFailure) {
        refuse(Refusal(shown(name), failure))
    }

    private mutating func refuse(_ refusal: Refusal) {
        status = max(status, .unusable)
        reporter.tell(refusal)
    }
}
