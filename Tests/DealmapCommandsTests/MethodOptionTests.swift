import DealmapCommands
import Testing

@Suite struct MethodOptionTests {
    private let world: TestWorld

    init() throws {
        world = try TestWorld()
        try world.write("a.yaml", TestWorld.bareMap)
    }

    @Test(arguments: ["vendue", "SPICED", "meddpicc", "bant"])
    func `a map is told in the letters of a method, with the status of check`(_ method: String) {
        #expect(world.run("check", "a.yaml", "--method", method) == .findings)
        #expect(world.output.hasPrefix("Acme\na.yaml · as of 4 May 2025 · "))
        #expect(world.output.contains("\n\(method.uppercased())\n"))
        #expect(world.output.contains("[BUD001]"))
        #expect(!world.output.contains("\n1. "))
        #expect(world.errors.isEmpty)
    }

    @Test func `the level still decides the status`() {
        #expect(world.run("check", "a.yaml", "--method", "vendue", "--fail-on", "never") == .clean)
    }

    @Test func `letters of selected rules say that others were not asked`() {
        _ = world.run("check", "a.yaml", "--method", "vendue", "--select", "CMP")
        #expect(world.output.contains("Only the selected rules were asked"))
        #expect(!world.output.contains("[BUD001]"))
    }

    @Test func `the document has the letters beside the groups`() {
        #expect(world.run("check", "a.yaml", "--method", "vendue", "--format", "json") == .findings)
        #expect(world.output.contains("\"scorecard\" : {"))
        #expect(world.output.contains("\"groups\" : ["))
        #expect(world.output.contains("\"finding\" : \"BUD001/"))
        #expect(world.output.contains("\"code\" : \"to_explore\""))
    }

    @Test func `Markdown has a table of the letters`() {
        #expect(world.run("check", "a.yaml", "--method", "vendue", "--format", "markdown") == .findings)
        #expect(world.output.hasPrefix("## VENDUE · Acme\n"))
        #expect(world.output.contains("| **D** | Decision (Décision) | To explore |"))
    }

    @Test func `without a method there are no letters`() {
        _ = world.run("check", "a.yaml", "--format", "json")
        #expect(!world.output.contains("scorecard"))
    }

    @Test func `an unknown method is wrong usage`() {
        #expect(world.run("check", "a.yaml", "--method", "spin") == .unusable)
        #expect(world.output.isEmpty)
        #expect(world.errors.contains("spin"))
    }
}
