import DealmapCommands
import FoundationEssentials
import Testing

@Suite struct FmtCommandTests {
    private let world: TestWorld
    private let odd = "dealmap:  1\naccount: Acme   \npeople: {dg: {stance: Favorable}}\n"
    private let even = "dealmap: 1\naccount: Acme\npeople: { dg: { stance: supporter } }\n"

    init() throws { world = try TestWorld() }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: URL(filePath: world.folder + "/" + path), encoding: .utf8)
    }

    @Test func `a file is written in the canonical layout, and then no more`() throws {
        try world.write("a.yaml", odd)
        #expect(world.run("fmt", "a.yaml") == .clean)
        #expect(try text("a.yaml") == even)
        #expect(world.output == "reformatted a.yaml\n1 file reformatted\n")
        #expect(world.run("fmt", "a.yaml") == .clean)
        #expect(world.output.hasSuffix("\n1 file already formatted\n"))
        #expect(world.errors.isEmpty)
    }

    @Test func `a check writes nothing and ends with status 1`() throws {
        try world.write("maps/a.yaml", odd)
        try world.write("maps/b.yaml", even)
        #expect(world.run("fmt", "--check", "maps") == .findings)
        #expect(world.output == "would reformat maps/a.yaml\n1 file would change, 1 file already formatted\n")
        #expect(try text("maps/a.yaml") == odd)
        #expect(world.run("fmt", "--check", "maps/b.yaml") == .clean)
    }

    @Test func `a map with errors is left alone, and the others are not`() throws {
        try world.write("a.yaml", odd)
        try world.write("b.yaml", TestWorld.brokenMap)
        try world.write("other.yaml", "name:   not a map\n")
        #expect(world.run("fmt", ".") == .unusable)
        #expect(try text("a.yaml") == even)
        #expect(try text("b.yaml") == TestWorld.brokenMap)
        #expect(try text("other.yaml") == "name:   not a map\n")
        #expect(world.errors.hasPrefix("erreur\u{A0}: "))
        #expect(world.errors.contains(" --> ./b.yaml:4:1\n"))
        #expect(world.output.hasSuffix("1 file reformatted, 1 file left alone: it has errors\n"))
    }

    @Test func `standard input goes to standard output`() {
        #expect(world.run("fmt", "-", input: odd) == .clean)
        #expect(world.output == even)
        #expect(world.errors.isEmpty)
    }

    @Test func `standard input with errors gives nothing`() {
        #expect(world.run("fmt", "-", input: TestWorld.brokenMap) == .unusable)
        #expect(!world.output.contains("dealmap"))
        #expect(world.errors.contains(" --> <stdin>:4:1\n"))
    }

    @Test func `a check of standard input says only whether it would change`() {
        #expect(world.run("fmt", "--check", "-", input: even) == .clean)
        #expect(world.run("fmt", "--check", "-", input: odd) == .findings)
        #expect(world.output == "would reformat <stdin>\n1 file would change\n")
    }

    @Test func `a French map is told of in French`() throws {
        try world.write("a.yaml", odd + "language: FR\n")
        #expect(world.run("fmt", "a.yaml") == .clean)
        #expect(world.output == "remis en forme\u{A0}: a.yaml\n1 fichier remis en forme\n")
        try world.write("a.yaml", odd + "language: FR\n")
        #expect(world.run("fmt", "a.yaml", "--language", "en") == .clean)
        #expect(world.output.hasSuffix("1 file reformatted\n"))
    }

    @Test func `a playbook is left alone`() throws {
        try world.write("ours.yaml", "dealmap_playbook:   1\n")
        #expect(world.run("fmt", "ours.yaml") == .clean)
        #expect(world.output == "left alone ours.yaml: it is a playbook\n")
        #expect(try text("ours.yaml") == "dealmap_playbook:   1\n")
    }

    @Test func `what is not there is told`() throws {
        try world.write("empty/readme.txt", "")
        #expect(world.run("fmt", "missing.yaml", "empty") == .unusable)
        #expect(world.errors.contains("'missing.yaml' cannot be read"))
        #expect(world.errors.contains("the folder 'empty' has no map"))
    }
}
