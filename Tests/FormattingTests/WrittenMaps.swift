import Findings
import FoundationEssentials
import MapFormat

/// The maps that stand in the documentation, and in the strings of sources and tests.
enum WrittenMaps {
    static func all() throws -> [String] {
        var maps: [String] = []
        for folder in ["docs", "Sources", "Tests"] {
            let start = Golden.root.appending(path: folder)
            for path in try FileManager.default.subpathsOfDirectory(atPath: start.path).sorted() {
                let ending = path.split(separator: ".").last
                guard ending == "swift" || ending == "md" else { continue }
                let text = String(decoding: try Data(contentsOf: start.appending(path: path)), as: UTF8.self)
                maps += pieces(of: text, fence: ending == "md" ? "```" : "\"\"\"")
            }
        }
        let texts = maps.map { whole($0) }
        return texts.filter { MapReader.read(SourceText(name: "", text: $0)).map != nil }
    }

    /// What stands between fences, without the indentation of the fence that ends it.
    private static func pieces(of text: String, fence: String) -> [String] {
        var maps: [String] = []
        var lines: [Substring]?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let inner = lines, line.contains(fence) {
                let margin = line.prefix { $0 == " " }.count
                maps.append(
                    inner.map { $0.dropFirst(min(margin, $0.prefix { $0 == " " }.count)) + "\n" }.joined()
                )
                lines = nil
            } else if lines != nil {
                lines?.append(line)
            } else if line.contains(fence) {
                lines = []
            }
        }
        return maps
    }

    /// Many leave out the lines that every map needs.
    private static func whole(_ text: String) -> String {
        text.contains("dealmap:") ? text : "dealmap: 1\naccount: ACME\n" + text
    }
}
