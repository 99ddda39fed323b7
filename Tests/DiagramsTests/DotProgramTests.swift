import Diagrams
import Foundation
import StakeholderModel
import Testing

/// The `dot` of this machine, when it has one.
enum DotProgram {
    static let path: String? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(
            String.init
        )
        return (folders + ["/usr/bin"]).map { $0 + "/dot" }.first(where: FileManager.default.isExecutableFile)
    }()

    /// The SVG that it draws of a DOT text; `nil` when it refuses.
    static func svg(of text: String) throws -> String? {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dot-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output) = (folder.appending(path: "map.dot"), folder.appending(path: "map.svg"))
        try Data(text.utf8).write(to: input)
        let process = Process()
        process.executableURL = URL(filePath: path ?? "dot")
        process.arguments = ["-Tsvg", "-o", output.path, input.path]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return nil }
        return try String(contentsOf: output, encoding: .utf8)
    }
}

@Suite(.enabled(if: DotProgram.path != nil, "dot is not installed"))
struct DotProgramTests {
    @Test func `dot itself draws the DOT of every sample`() throws {
        for sample in try Sample.all() {
            let scene = try Chart.scene(of: sample.map, PictureOptions(language: .english))
            let svg = try #require(try DotProgram.svg(of: DOTWriter.write(scene)), "\(sample.name)")
            #expect(count("class=\"node\"", in: svg) == scene.cards.count, "\(sample.name)")
            #expect(
                count("class=\"edge\"", in: svg) == scene.tree.count + scene.links.count,
                "\(sample.name)"
            )
        }
    }

    @Test func `dot itself draws hostile words as words`() throws {
        var map = AccountMap(account: "Hostile \"words\" \\N <b>&amp;")
        map.people = HostileWords.all.enumerated().map { position, word in
            var person = Stakeholder(PersonIdentifier("person\(position)"))
            person.name = word
            return person
        }
        let scene = try Chart.scene(of: map, PictureOptions(language: .english))
        let svg = try #require(try DotProgram.svg(of: DOTWriter.write(scene)))
        #expect(count("class=\"node\"", in: svg) == HostileWords.all.count)
        // As `dot` writes `\N`, `&amp;` and a tag that are text.
        for text in [">\\N<", ">&amp;amp;<", ">&lt;script&gt;alert(1)&lt;/script&gt;<", ">AT&amp;T<"] {
            #expect(svg.contains(text), "\(text) is not drawn as text")
        }
    }

    private func count(_ word: String, in text: String) -> Int {
        text.components(separatedBy: word).count - 1
    }
}
