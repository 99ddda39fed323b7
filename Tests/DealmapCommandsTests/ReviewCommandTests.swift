import DealmapCommands
import Foundation
import Testing

@Suite struct ReviewCommandTests {
    private let world: TestWorld

    init() throws {
        world = try TestWorld()
        try world.write("old.yaml", TestWorld.bareMap + "as_of: 2025-02-01\n")
        try world.write(
            "deal.yaml",
            TestWorld.bareMap + "as_of: 2025-03-12\npeople: { dg: { roles: [sponsor], access: brief } }\n"
        )
    }

    private func written(_ name: String) throws -> String {
        try String(contentsOfFile: world.folder + "/" + name, encoding: .utf8)
    }

    @Test func `the ending says what is written`() throws {
        #expect(world.run("review", "deal.yaml", "-o", "a.html") == .clean)
        #expect(try written("a.html").hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(try written("a.html").matches(of: /<svg\b/).count == 2)
        #expect(world.run("review", "deal.yaml", "-o", "a.MD", "--language", "fr") == .clean)
        #expect(try written("a.MD").contains("### Où l'affaire peut se perdre"))
        #expect(world.output.isEmpty && world.errors.isEmpty)
        #expect(world.run("review", "-", input: TestWorld.bareMap) == .clean)
        #expect(world.output.hasPrefix("<!DOCTYPE html>"))
    }

    @Test(arguments: ["a.pdf", "a.yaml", "a"]) func `another ending is refused`(name: String) {
        #expect(world.run("review", "deal.yaml", "-o", name) == .unusable)
        #expect(world.errors.contains(".html"))
        #expect(throws: (any Error).self) { try written(name) }
    }

    @Test func `an older map tells what changed, on its own day`() throws {
        #expect(
            world.run("review", "deal.yaml", "--since", "old.yaml", "--as-of", "2025-04-01", "-o", "a.md")
                == .clean
        )
        let text = try written("a.md")
        #expect(text.contains("### What changed since the last review"))
        #expect(text.contains("Since 1 February 2025") && text.contains("As of 1 April 2025"))
    }

    @Test func `a map that cannot be used is told and nothing is written`() throws {
        try world.write("broken.yaml", TestWorld.brokenMap)
        #expect(world.run("review", "broken.yaml", "-o", "a.html") == .unusable)
        #expect(world.run("review", "deal.yaml", "--since", "broken.yaml", "-o", "a.html") == .unusable)
        #expect(world.run("review", "deal.yaml", "--since", "none.yaml", "-o", "a.html") == .unusable)
        #expect(world.errors.contains("peopel") && world.errors.contains("none.yaml"))
        #expect(throws: (any Error).self) { try written("a.html") }
    }

    @Test func `two maps are compared without names too`() throws {
        for (name, day) in [("then.yaml", "2025-01-01"), ("now.yaml", "2025-03-12")] {
            try world.write(name, MarkedMap.text.replacing("2025-03-12", with: day))
        }
        try world.write("zorglub.yaml", TestWorld.brokenMap)
        for output in ["a.html", "a.md"] {
            #expect(
                world.run("review", "now.yaml", "--since", "then.yaml", "--redact", "-o", output) == .clean
            )
            let text = try written(output)
            #expect(text.contains("map-2") && !text.lowercased().contains(MarkedMap.marker))
        }
        #expect(world.run("review", "now.yaml", "--since", "zorglub.yaml", "--redact") == .unusable)
        #expect(world.run("review", "no-zorglub.yaml", "--redact") == .unusable)
        #expect(!world.errors.contains(MarkedMap.marker) && world.errors.contains("map-2"))
    }

    @Test func `standard input is one map`() {
        #expect(world.run("review", "-", "--since", "-", input: TestWorld.bareMap) == .unusable)
        #expect(world.errors.contains("`--since`"))
    }

    @Test func `the method is the one that was asked for`() throws {
        for (options, method) in [
            ([], "MEDDPICC"), (["--language", "fr"], "VENDUE"), (["--method", "bant"], "BANT"),
        ] {
            #expect(world.runAll(["review", "deal.yaml", "-o", "a.md"] + options) == .clean)
            #expect(try written("a.md").contains("\n### \(method)\n"))
        }
    }
}
