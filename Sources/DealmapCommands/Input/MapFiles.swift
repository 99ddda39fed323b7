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
        case folder(String, FolderContents)
    }

    /// What a folder has, with the folders in it.
    struct FolderContents: Hashable {
        /// The files that may be maps, by path.
        var files: [String] = []
        /// The folders that cannot be read, by path.
        var unreadable: [UnreadableFolder] = []
    }

    /// A folder whose files nobody can list.
    struct UnreadableFolder: Hashable {
        let path: String
        let failure: InputFailure
    }

    let environment: CommandEnvironment

    /// What one argument means: standard input for `-`, else a folder or a file.
    func item(for path: String) -> Item {
        guard path != "-" else { return .standardInput }
        guard let names = namesInFolder(path) else { return .file(path) }
        var contents = FolderContents()
        collect(path, names: names, into: &contents)
        contents.files.sort()
        contents.unreadable.sort { $0.path < $1.path }
        return .folder(path, contents)
    }

    /// The YAML files of a folder and of the folders in it. What is hidden is left out, and so are links to
    /// folders, which could lead in circles.
    private func collect(_ folder: String, names: [String], into contents: inout FolderContents) {
        for name in names where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            if !isFolder(path) {
                let ending = name.lowercased()
                if ending.hasSuffix(".yaml") || ending.hasSuffix(".yml") { contents.files.append(path) }
            } else if let inner = namesInFolder(path) {
                collect(path, names: inner, into: &contents)
            } else {
                let failure = Descriptor.problem(withFolder: environment.absolutePath(path))
                contents.unreadable.append(UnreadableFolder(path: path, failure: failure ?? .notPermitted))
            }
        }
    }

    private func namesInFolder(_ path: String) -> [String]? {
        guard !path.isEmpty else { return nil }
        return try? FileManager.default.contentsOfDirectory(atPath: environment.absolutePath(path))
    }

    private func isFolder(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: environment.absolutePath(path))
        return attributes?[.type] as? FileAttributeType == .typeDirectory
    }
}
