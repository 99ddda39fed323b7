import Findings
import MapFormat
import StakeholderModel
import Synchronization

/// Finds what governs each map, and reads each file once.
final class ConfigurationFinder: Sendable {
    /// What a configuration is called where it is looked for.
    static let fileName = ".dealmap.yaml"

    private let choice: ConfigurationChoice
    private let environment: CommandEnvironment
    /// What was read, by the path of the file.
    private let known = Mutex<[String: MapConfiguration]>([:])

    init(_ choice: ConfigurationChoice, environment: CommandEnvironment) {
        self.choice = choice
        self.environment = environment
    }

    /// What governs a map.
    ///
    /// - Parameter path: where the map is; `nil` for standard input, which stands in the current folder.
    func configuration(ofMapAt path: String?) throws -> MapConfiguration {
        switch choice {
        case .none: return .standard
        case .file(let name): return try configuration(in: environment.absolutePath(name), calling: name)
        case .found:
            let folder = FolderPath(ofFile: environment.absolutePath(path ?? "."))
            guard
                let file = folder.upwards.lazy.map({ $0 + ConfigurationFinder.fileName }).first(
                    where: TargetFile.exists
                )
            else { return .standard }
            let current = FolderPath(environment.currentFolder)
            return try configuration(in: file, calling: current.name(of: file))
        }
    }

    /// The language of what is said of no map in particular, or of a map that says none and cannot say more.
    ///
    /// A configuration with errors is told by the commands that need all of it; only one that was named and is not there is
    /// told here too.
    func language(ofMapAt path: String? = nil) throws -> Language? {
        let configuration = try configuration(ofMapAt: path)
        if case .file = choice, case .unusable(_, let diagnostics) = configuration.outcome,
            configuration.source.text.isEmpty, let problem = diagnostics.first
        {
            throw UsageError(problem.message, help: problem.help)
        }
        return configuration.language
    }

    private func configuration(in file: String, calling name: String) throws -> MapConfiguration {
        if let read = known.withLock({ $0[file] }) { return read }
        let configuration = try ConfigurationFile(path: file, name: name, environment: environment).read()
        known.withLock { $0[file] = configuration }
        return configuration
    }
}
