import FoundationEssentials
import MapFormat
import StakeholderModel

/// A map of the samples folder.
struct Sample: Sendable {
    let name: String
    let map: AccountMap

    /// Every sample, in the order of the paths.
    static func all() throws -> [Sample] {
        let folder = root.appending(path: "samples")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let maps = paths.filter { $0.hasSuffix(".yaml") }.sorted()
        guard maps.count >= 4 else { throw Chart.Missing(what: "the samples") }
        return try maps.map { path in
            let bytes = Array(try Data(contentsOf: folder.appending(path: path)))
            guard let map = MapReader.read(bytes: bytes, name: path).map else {
                throw Chart.Missing(what: "the map of \(path)")
            }
            let name = path.split(separator: "/").last?.dropLast(".yaml".count) ?? ""
            return Sample(name: String(name), map: map)
        }
    }

    static var root: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }
}
