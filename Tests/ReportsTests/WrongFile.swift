import Findings
import FoundationEssentials
import MapFormat
import Reports
import StakeholderModel
import Testing

/// One file of `WrongFiles/`, with the messages that it is known to lead to.
struct WrongFile {
    /// The name without its ending.
    let name: String
    let bytes: [UInt8]

    /// The folder of the file.
    let folder: URL

    static var folder: URL { here.appending(path: "WrongFiles") }
    /// The same for configurations.
    static var configurations: URL { here.appending(path: "WrongConfigurations") }

    private static var here: URL { URL(filePath: #filePath).deletingLastPathComponent() }

    /// With `DEALMAP_ACCEPT=1` in the environment the messages are written anew.
    static var isAccepting: Bool { ProcessInfo.processInfo.environment["DEALMAP_ACCEPT"] == "1" }

    /// All files, by name.
    static func all(in folder: URL = folder) throws -> [WrongFile] {
        try names(in: folder).filter { $0.hasSuffix(".yaml") }.map { name in
            let data = try Data(contentsOf: folder.appending(path: name))
            return WrongFile(name: String(name.dropLast(5)), bytes: Array(data), folder: folder)
        }
    }

    /// The names of everything in the folder.
    static func names(in folder: URL = folder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }
            .sorted()
    }

    /// Whether a description of the keys, shapes and closed words alone can refuse the file.
    var isRefusedBySchema: Bool {
        bytes.starts(with: Array("# schema: refuses".utf8))
    }

    var reading: MapReading { MapReader.read(bytes: bytes, name: name + ".yaml") }

    /// What is wrong with it, as the kind of file that its folder holds.
    var problems: (source: SourceText, diagnostics: [Findings.Diagnostic]) {
        guard folder == WrongFile.configurations else { return (reading.source, reading.diagnostics) }
        let reading = ConfigurationReader.read(bytes: bytes, name: ".dealmap.yaml")
        return (reading.source, reading.diagnostics)
    }

    /// What `check` says of it.
    func messages(in language: Language) -> String {
        let (source, diagnostics) = problems
        return DiagnosticText(source: source, options: TextOptions(language: language)).text(of: diagnostics)
    }

    /// What stands in the file beside it; empty when there is none.
    func expected(in language: Language) -> String {
        (try? String(contentsOf: goldenFile(language), encoding: .utf8)) ?? ""
    }

    func accept(_ text: String, in language: Language) throws {
        try Data(text.utf8).write(to: goldenFile(language))
    }

    private func goldenFile(_ language: Language) -> URL {
        folder.appending(path: "\(name).\(language.rawValue).txt")
    }
}
