import DealmapCommands
import Foundation
import Testing

@Suite struct CheckFormatTests {
    private let world: TestWorld
    private static let documents = ["json", "sarif", "markdown", "github"]

    init() throws { world = try TestWorld() }

    @Test(arguments: documents)
    func `one document tells of everything, and nothing goes to standard error`(_ format: String) throws {
        try world.write("a.yaml", TestWorld.bareMap)
        try world.write("b.yaml", TestWorld.brokenMap)
        #expect(world.run("check", "a.yaml", "b.yaml", "c.yaml", "--format", format) == .unusable)
        #expect(world.errors.isEmpty)
        for told in ["BUD001", "unknown-key", "file-missing", "c.yaml"] {
            #expect(world.output.contains(told), "\(told)")
        }
    }

    @Test(arguments: documents + ["text"])
    func `a file has what standard output would have`(_ format: String) throws {
        try world.write("a.yaml", TestWorld.bareMap)
        #expect(world.run("check", "a.yaml", "a.yaml", "--format", format) == .findings)
        let expected = world.output
        #expect(world.run("check", "a.yaml", "a.yaml", "--format", format, "-o", "out.txt") == .findings)
        #expect(world.output == expected)
        #expect(try text("out.txt") == expected)
    }

    @Test func `a file is no terminal, unless colours are asked for`() throws {
        try world.write("a.yaml", TestWorld.bareMap)
        _ = world.run("check", "a.yaml", "--output", "out.txt", isTerminal: true)
        #expect(try !text("out.txt").contains("\u{1B}"))
        _ = world.run("check", "a.yaml", "--output", "out.txt", "--color", "always")
        #expect(try text("out.txt").contains("\u{1B}"))
    }

    @Test(arguments: ["a.yaml", "Other.YML"])
    func `a report is not written over a map`(_ name: String) throws {
        try world.write("a.yaml", TestWorld.bareMap)
        #expect(world.run("check", "a.yaml", "-o", name) == .unusable)
        #expect(world.errors.contains("'\(name)' ends as maps do"))
        #expect(try text("a.yaml") == TestWorld.bareMap)
    }

    @Test func `what cannot be written ends with status 2`() throws {
        try world.write("a.yaml", TestWorld.bareMap)
        #expect(world.run("check", "a.yaml", "--format", "sarif", "-o", "no/such/out.sarif") == .unusable)
        #expect(world.errors.contains("its folder does not exist"))
        #expect(world.output.isEmpty)
    }

    @Test func `nothing to tell is no command at all`() throws {
        try world.write("a.yaml", TestWorld.bareMap)
        #expect(world.run("check", "a.yaml", "--format", "github", "--select", "TIM002") == .clean)
        #expect(world.output.isEmpty)
    }

    @Test func `the log tells how the command ends`() throws {
        try world.write("a.yaml", TestWorld.bareMap)
        _ = world.run("check", "a.yaml", "--format", "sarif", "--fail-on", "never")
        #expect(world.output.contains("\"exitCode\" : 0"))
        _ = world.run("check", "a.yaml", "--format", "sarif")
        #expect(world.output.contains("\"exitCode\" : 1"))
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: world.folder + "/" + name, encoding: .utf8)
    }
}
