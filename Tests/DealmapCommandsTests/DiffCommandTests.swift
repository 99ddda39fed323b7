import DealmapCommands
import Foundation
import Testing

/// `dealmap diff` on two files.
@Suite struct DiffCommandTests {
    private static let old = """
        dealmap: 1
        account: Acme
        as_of: 2025-03-01
        people:
          ann: { title: Managing director, stance: neutral }
          bob: { title: Buyer }
        """
    private static let new = """
        dealmap: 1
        account: Acme
        as_of: 2025-03-12
        people:
          ann: { title: Managing director, stance: skeptic @ann }
          eve: { title: Head of training, stance: supporter? }
        log:
          - { id: r1, date: 2025-03-11, with: [eve] }
        """

    private func world() throws -> TestWorld {
        let world = try TestWorld()
        try world.write("old.yaml", Self.old)
        try world.write("new.yaml", Self.new)
        return world
    }

    @Test func `what changed is told, and the exit status says so when asked`() throws {
        let world = try world()
        #expect(world.run("diff", "old.yaml", "new.yaml") == .clean)
        for part in [
            "From 1 March 2025 to 12 March 2025, 11 days later", "old.yaml → new.yaml",
            "+ Head of training: new on the map; met for the first time on 11 March 2025; stance: supporter\n     (assumed).",
            "~ Managing director: stance: neutral → skeptic, on their own word.",
            "- Buyer: no longer on the map.",
        ] {
            #expect(world.output.contains(part), "\(part) is not in:\n\(world.output)")
        }
        #expect(world.errors.isEmpty)
        #expect(world.run("diff", "old.yaml", "new.yaml", "--exit-code") == .findings)
        #expect(world.run("diff", "new.yaml", "new.yaml", "--exit-code") == .clean)
    }

    @Test func `one of the maps can come from standard input, both cannot`() throws {
        let world = try world()
        #expect(world.run("diff", "-", "new.yaml", input: Self.old) == .clean)
        #expect(world.output.contains("<stdin> → new.yaml"))
        #expect(world.run("diff", "-", "-", input: Self.old) == .unusable)
        #expect(world.run("diff", "-", input: Self.old) == .unusable)
        #expect(world.errors.contains("git knows nothing of standard input"))
    }

    @Test func `the ending says what is written`() throws {
        let world = try world()
        let starts = [
            "d.md": "## Acme", "d.json": "{", "d.txt": "Acme", "d.svg": "<svg", "d.dot": "digraph",
            "d.pdf": "%PDF",
        ]
        for (name, start) in starts {
            #expect(world.run("diff", "old.yaml", "new.yaml", "-o", name) == .clean, "\(world.errors)")
            let data = try #require(FileManager.default.contents(atPath: world.folder + "/" + name))
            #expect(data.starts(with: Data(start.utf8)), "\(name)")
        }
        #expect(world.output.isEmpty)
        #expect(world.run("diff", "old.yaml", "new.yaml", "-o", "d.png", "--view", "decision") == .clean)
        #expect(world.run("diff", "old.yaml", "new.yaml", "-o", "d.doc") == .unusable)
        #expect(world.run("diff", "old.yaml", "new.yaml", "-o", "d.svg", "--format", "json") == .unusable)
        #expect(world.run("diff", "old.yaml", "new.yaml", "-o", "d.yaml", "--format", "json") == .unusable)
        #expect(FileManager.default.contents(atPath: world.folder + "/d.yaml") == nil)
    }

    @Test func `a picture marks what is new, gone and changed`() throws {
        let world = try world()
        #expect(world.run("diff", "old.yaml", "new.yaml", "-o", "d.svg") == .clean)
        let svg = try String(contentsOfFile: world.folder + "/d.svg", encoding: .utf8)
        for part in ["person-bob", "person-eve", ">new<", ">no longer there<", ">neutral → skeptic<"] {
            #expect(svg.contains(part), "\(part)")
        }
        #expect(svg.contains("1 March 2025 → 12 March 2025 · 1 new, 1 no longer there, 1 changed"))
    }

    @Test func `a map that cannot be used is told, in JSON on standard output`() throws {
        let world = try world()
        try world.write("broken.yaml", TestWorld.brokenMap)
        #expect(world.run("diff", "broken.yaml", "new.yaml") == .unusable)
        #expect(world.errors.contains("peopel"))
        #expect(world.output.isEmpty)
        #expect(world.run("diff", "old.yaml", "broken.yaml", "--format", "json") == .unusable)
        #expect(world.output.contains("\"status\" : \"unusable\""))
        #expect(world.run("diff", "old.yaml", "none.yaml") == .unusable)
        #expect(world.run("diff", "old.yaml", ".") == .unusable)
    }

    @Test func `each map stands on its own day, both on one that is given`() throws {
        let world = try world()
        #expect(world.run("diff", "old.yaml", "new.yaml", "--as-of", "2025-04-01") == .clean)
        #expect(world.output.contains("Both as of 1 April 2025"))
    }

    @Test func `every sample is the same after fmt`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("samples").path
        let files = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".yaml") }
        #expect(files.count > 4)
        for file in files {
            let world = try TestWorld()
            let text = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
            try world.write("before.yaml", text)
            try world.write("after.yaml", text.replacing("\n\n", with: "\n# a comment\n\n"))
            #expect(world.run("fmt", "after.yaml") == .clean)
            #expect(world.run("diff", "before.yaml", "after.yaml", "--exit-code") == .clean, "\(file)")
        }
    }
}
