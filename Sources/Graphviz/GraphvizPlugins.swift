import CGraphviz
import Layout

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The plugins of Graphviz, found beside the library that is loaded, wherever that is.
enum GraphvizPlugins {
    /// The folder of the plugins.
    static func folder() throws(LayoutError) -> String {
        guard let path = unsafe cgraphviz_library_path() else {
            throw .unavailable(reason: "the library of Graphviz is not loaded")
        }
        let library = unsafe String(cString: path)
        guard let slash = library.lastIndex(of: "/") else {
            throw .unavailable(reason: "the folder of \(library) is not known")
        }
        return library[...slash] + "graphviz"
    }

    /// The address of the table by which a plugin describes itself.
    static func address(of name: String, in folder: String) throws(LayoutError) -> UnsafeMutableRawPointer {
        let files = files(like: "\(folder)/libgvplugin_\(name).*")
        for file in files {
            guard let library = unsafe dlopen(file, RTLD_NOW) else { continue }
            if let table = unsafe dlsym(library, "gvplugin_\(name)_LTX_library") { return unsafe table }
        }
        throw .unavailable(
            reason: files.isEmpty
                ? "the plugin \(name) of Graphviz is not in \(folder)"
                : "the plugin \(name) of Graphviz in \(folder) cannot be loaded"
        )
    }

    /// The files of a pattern, sorted: the end of their names is the version of the plugins, or nothing.
    private static func files(like pattern: String) -> [String] {
        var found = unsafe glob_t()
        defer { unsafe globfree(&found) }
        guard unsafe glob(pattern, 0, nil, &found) == 0 else { return [] }
        var files: [String] = []
        for position in 0..<Int(unsafe found.gl_pathc) {
            guard let path = unsafe found.gl_pathv[position] else { continue }
            files.append(unsafe String(cString: path))
        }
        return files
    }
}
