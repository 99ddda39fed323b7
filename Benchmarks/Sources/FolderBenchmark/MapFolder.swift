import Foundation

/// A folder of many maps, made of some that are there: each has an account and people of its own.
struct MapFolder {
    let path: String
    /// The paths of the maps.
    let files: [String]
    /// The bytes of all maps.
    let size: Int

    /// Writes the folder, a hundred maps to each folder in it.
    init(count: Int, of samples: [String], in folder: URL) throws {
        let texts = try samples.map { try String(contentsOfFile: $0, encoding: .utf8) }
        var files: [String] = []
        var size = 0
        for number in 0..<count {
            let team = folder.appendingPathComponent("team-\(number / 100)")
            if number % 100 == 0 {
                try FileManager.default.createDirectory(at: team, withIntermediateDirectories: true)
            }
            let text = MapFolder.map(texts[number % texts.count], number: number)
            let file = team.appendingPathComponent("deal-\(number).yaml")
            try Data(text.utf8).write(to: file)
            files.append(file.path)
            size += text.utf8.count
        }
        path = folder.path
        self.files = files
        self.size = size
    }

    private static func map(_ text: String, number: Int) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { $0.hasPrefix("account:") ? $0 + " \(number)" : String($0) }.joined(separator: "\n")
    }
}
