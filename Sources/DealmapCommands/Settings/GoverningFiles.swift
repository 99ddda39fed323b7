import Findings
import MapFormat
import StakeholderModel

/// The files that govern a map besides its own, there or not: where its configuration would be looked for, and the playbooks
/// that the two name.
struct GoverningFiles {
    let choice: ConfigurationChoice
    let environment: CommandEnvironment

    /// Their absolute paths, each once. A file that cannot be read names no other.
    func paths(ofMapAt path: String) -> [String] {
        var paths = configurations(ofMapAt: path)
        for playbook in playbooks(ofMapAt: path) where !paths.contains(playbook) { paths.append(playbook) }
        return paths
    }

    private func configurations(ofMapAt path: String) -> [String] {
        switch choice {
        case .none: []
        case .file(let name): [environment.absolutePath(name)]
        case .found:
            FolderPath(ofFile: environment.absolutePath(path)).upwards.map {
                $0 + ConfigurationFinder.fileName
            }
        }
    }

    private func playbooks(ofMapAt path: String) -> [String] {
        let finder = PlaybookFinder(environment: environment)
        var paths: [String] = []
        func add(_ name: String?, beside path: String) {
            guard let name, BuiltInPlaybooks.playbook(named: name) == nil else { return }
            paths.append(environment.absolutePath(finder.beside(path, name)))
        }
        if let bytes = try? Descriptor.readFile(environment.absolutePath(path), atMost: MapFiles.largestFile)
        {
            add(MapReader.read(bytes: bytes, name: path).map?.playbook, beside: path)
        }
        let configurations = ConfigurationFinder(choice, environment: environment)
        if let governing = try? configurations.configuration(ofMapAt: path), let name = governing.name,
            case .usable(let configuration, _) = governing.outcome
        {
            add(configuration.playbook, beside: name)
        }
        return paths
    }
}
