import Findings
import FoundationEssentials
import MapFormat
import StakeholderModel
import TestSupport
import Testing

/// `Scripts/check-schema.py` holds the schema against these maps, which the reader judges here.
@Suite struct SchemaCaseTests {
    @Test(arguments: try pieces(of: "taken.yaml"))
    func `the reader takes what the schema has to take`(piece: String) {
        let reading = MapReader.read(SourceText(name: "taken.yaml", text: piece))
        #expect(reading.map != nil, "\(reading.diagnostics.map(\.message.en))\n\(piece)")
    }

    @Test(arguments: try pieces(of: "refused.yaml"))
    func `the reader refuses what the schema has to refuse`(piece: String) {
        #expect(MapReader.read(SourceText(name: "refused.yaml", text: piece)).map == nil, "\(piece)")
    }

    /// With a folder in `DEALMAP_DUMP`, random maps are written there for the script.
    @Test(.enabled(if: dumpFolder != nil))
    func `random maps are written for the script`() throws {
        let folder = URL(filePath: try #require(Self.dumpFolder))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for seed in 1...400 as ClosedRange<UInt64> {
            let text = MapWriter.text(of: RandomAccountMap.map(seed: seed))
            let file = folder.appending(path: "random-\(seed).yaml")
            try Data(text.utf8).write(to: file)
        }
    }

    private static var dumpFolder: String? { ProcessInfo.processInfo.environment["DEALMAP_DUMP"] }

    /// The snippets of a file, each as a whole map.
    private static func pieces(of file: String) throws -> [String] {
        let path = projectFolder.appending(path: "Tests/SchemaCases").appending(path: file)
        let text = try String(contentsOf: path, encoding: .utf8)
        var pieces: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "---" {
                pieces.append("")
            } else if !pieces.isEmpty {
                pieces[pieces.count - 1] += line + "\n"
            }
        }
        return pieces.map { $0.hasPrefix("dealmap:") || $0.hasPrefix("account:") ? $0 : mapText($0) }
    }
}
