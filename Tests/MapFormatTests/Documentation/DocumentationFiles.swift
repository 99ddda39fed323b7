import FoundationEssentials

/// The pages of the documentation.
enum DocumentationFiles {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// One page, by its path in the project.
    static func page(_ path: String) throws -> DocumentationPage { DocumentationPage(try text(path)) }

    /// The text of one page.
    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }

    /// The paths of all pages that a user reads.
    static func paths() throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "docs").path)
        return ["README.md", "samples/README.md"]
            + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
    }
}
