import FoundationEssentials

/// The source tree of the project, as the house rules see it.
enum House {
    /// Which module of ours may import which (docs/architecture.md has the same table with the reasons).
    static let allowedImports: [String: Set<String>] = [
        "StakeholderModel": [],
        "Graphs": [],
        "Findings": ["StakeholderModel"],
        "MapFormat": ["StakeholderModel", "Findings", "CYAML"],
        "DecisionAnalysis": ["StakeholderModel", "Findings", "Graphs"],
        "Layout": [],
        "Graphviz": ["Layout", "CGraphviz"],
        "Rasterizing": ["CRsvg"],
        "Diagrams": ["StakeholderModel", "Findings", "DecisionAnalysis", "Layout"],
        "Reports": ["StakeholderModel", "Findings", "MapFormat", "DecisionAnalysis", "Diagrams"],
        "DealmapCommands": [
            "StakeholderModel", "Findings", "Graphs", "MapFormat", "DecisionAnalysis", "Layout", "Graphviz",
            "Diagrams", "Rasterizing", "Reports",
        ],
        "dealmap": ["DealmapCommands"],
    ]

    /// System library targets: headers only, nothing of ours to import.
    static let systemLibraries: Set<String> = ["CYAML", "CGraphviz", "CRsvg"]

    static var root: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }

    /// The folders of `Sources`: one for each module.
    static func modules() throws -> Set<String> {
        let sources = root.appending(path: "Sources")
        return Set(try FileManager.default.contentsOfDirectory(atPath: sources.path))
    }

    /// Every Swift file below a folder of the project, with its text, in the order of the paths.
    static func swiftFiles(below folder: String) throws -> [(path: String, text: String)] {
        let start = root.appending(path: folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: start.path)
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            (path: path, text: try String(contentsOf: start.appending(path: path), encoding: .utf8))
        }
    }

    /// The modules that a file imports.
    static func imports(of text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let position = words.firstIndex(of: "import"), position <= 2, words.count > position + 1
            else {
                return nil
            }
            let isImport = words[..<position].allSatisfy {
                $0.hasPrefix("@") || accessLevels.contains(String($0))
            }
            return isImport ? String(words[position + 1]) : nil
        }
    }

    private static let accessLevels: Set<String> = [
        "public", "package", "internal", "fileprivate", "private",
    ]
}
