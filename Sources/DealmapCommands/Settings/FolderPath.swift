/// The path of a folder, as the names from the root down to it.
struct FolderPath: Hashable {
    private let names: [Substring]

    /// A folder by its absolute path; `.` and `..` are followed in the text alone.
    init(_ path: String) {
        var names: [Substring] = []
        for name in path.split(separator: "/") where name != "." {
            if name != ".." { names.append(name) } else if !names.isEmpty { names.removeLast() }
        }
        self.names = names
    }

    /// What the folder is called; `nil` for the root.
    var lastName: String? { names.last.map(String.init) }

    /// The folder in which a file stands.
    init(ofFile path: String) {
        self.init(path.hasSuffix("/.") ? path : path + "/..")
    }

    /// This folder and all around it up to the root, the nearest first, each with a slash at its end.
    var upwards: [String] {
        (0...names.count).reversed().map { count in
            count == 0 ? "/" : "/" + names[..<count].joined(separator: "/") + "/"
        }
    }

    /// What somebody in this folder calls a file: from here when it stands in a folder around or below, else by its whole
    /// path.
    func name(of file: String) -> String {
        let other = FolderPath(ofFile: file)
        let common = zip(names, other.names).prefix { $0 == $1 }.count
        guard common == names.count || common == other.names.count else { return file }
        let up = Array(repeating: "..", count: names.count - common)
        let down = other.names[common...].map(String.init)
        let last = file.split(separator: "/").last.map(String.init) ?? file
        return (up + down + [last]).joined(separator: "/")
    }
}
