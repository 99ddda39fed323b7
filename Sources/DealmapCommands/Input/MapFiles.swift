import StakeholderModel
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Finds the maps that the arguments of a command mean.
struct MapFiles {
    /// Files beyond this are not read at all. The reader of maps has a smaller limit of its own, and tells of it.
    static let largestFile = 64 * 1024 * 1024

    /// One thing to read.
    enum Item: Hashable {
        case standardInput
        /// A file that was named: it has to be a map.
        case file(String)
        /// A folder that was named, with the files in it that may be maps.
        case folder(String, files: [String])
    }

    let environment: CommandEnvironment

    /// What one argument means: standard input for `-`, else a folder or a file.
    func item(for path: String) -> Item {
        guard path != "-" else { return .standardInput }
        guard let names = namesInFolder(path) else { return .file(path) }
        return .folder(path, files: files(in: path, names: names).sorted())
    }

    /// The YAML files of a folder and of the folders in it. What is hidden is left out, and so are links to
    /// folders, which could lead in circles.
    private func files(in folder: String, names: [String]) -> [String] {
        names.filter { !$0.hasPrefix(".") }.flatMap { name -> [String] in
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            if isFolder(path) { return files(in: path, names: namesInFolder(path) ?? []) }
            return name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? [path] : []
        }
    }

    private func namesInFolder(_ path: String) -> [String]? {
        try? FileManager.default.contentsOfDirectory(atPath: environment.absolutePath(path))
    }

    private func isFolder(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: environment.absolutePath(path))
        return attributes?[.type] as? FileAttributeType == .typeDirectory
    }
}
