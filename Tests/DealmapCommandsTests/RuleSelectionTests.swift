import DealmapCommands
import Testing

@Suite struct RuleSelectionTests {
    private let world: TestWorld

    init() throws {
        world = try TestWorld()
        try world.write("a.yaml", TestWorld.bareMap)
    }

    @Test(arguments: [
        ["--select", ""], ["--select", ","], ["--select", " , "], ["--select", "BUD001", "--ignore", "BUD"],
    ])
    func `a selection without any rule is refused`(_ options: [String]) {
        #expect(world.runAll(["check", "a.yaml"] + options) == .unusable)
        #expect(world.output.isEmpty)
        #expect(world.errors.contains("the selection leaves no rule to check"))
    }

    @Test(arguments: ["budget", "Budget", "BUD", " budget "])
    func `a family is found by its title`(_ name: String) {
        #expect(world.run("check", "a.yaml", "--select", name) == .findings)
        #expect(world.output.contains("[BUD001]"))
        #expect(!world.output.contains("[CMP001]"))
    }

    @Test(arguments: ["decision paths", "decision-paths", "authority,budget"])
    func `titles of several words and several titles are understood`(_ names: String) {
        _ = world.run("check", "a.yaml", "--select", names)
        #expect(world.errors.isEmpty)
    }

    @Test func `no findings are told of the selected rules only`() {
        _ = world.run("check", "a.yaml", "--select", "SIG")
        #expect(world.output.contains("No findings among the selected rules, but the deal is unmapped"))
    }
}
