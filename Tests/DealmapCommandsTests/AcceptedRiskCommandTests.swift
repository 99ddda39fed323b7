import DealmapCommands
import Testing

/// What a map accepts, as `check` and `draw` tell it.
@Suite struct AcceptedRiskCommandTests {
    private let world: TestWorld

    init() throws { world = try TestWorld() }

    /// A map of which the only critical finding is that nobody allocates the budget.
    private static let map = """
        dealmap: 1
        account: Acme
        people:
          ada: { access: multiple, roles: [signatory @bob], stance: supporter, reports_to: none }
          bob: { access: multiple, stance: supporter }
        budgets: { line: { amount: 20000 } }
        gates: { contract: { kind: signature, decided_by: ada @bob } }

        """

    @Test func `an accepted finding is listed apart, and counts nowhere`() throws {
        try world.write("a.yaml", Self.map)
        #expect(world.run("check", "a.yaml") == .findings)
        try world.write(
            "a.yaml",
            Self.map + "accepted: [{ rule: BUD002, because: They say in May, by: Eve, until: 2025-05-31 }]\n"
        )
        let before = world.output.count
        #expect(world.run("check", "a.yaml") == .clean)
        let report = String(world.output.dropFirst(before))
        let accepted = """

            Accepted
               nobody is known to allocate the budget 'line' [BUD002] a.yaml:8
                 · They say in May
                 · by Eve, until 31 May 2025


            """
        #expect(report.contains(accepted), "\(report)")
        #expect(report.contains("0 critical, ") && report.contains(", 1 accepted. "))
        #expect(!report.contains("To ask (Acme)"))
    }

    @Test func `after its last day it is back, and the report says so`() throws {
        try world.write("a.yaml", Self.map + "accepted: [{ rule: BUD002, until: 2025-05-03 }]\n")
        #expect(world.run("check", "a.yaml") == .findings)
        #expect(world.output.contains("· it was accepted until 3 May 2025, and is back"))
        #expect(!world.output.contains("\nAccepted\n"))
        #expect(world.run("check", "a.yaml", "--as-of", "2025-05-03") == .clean)
    }

    @Test func `what nobody found is told, without a finding`() throws {
        try world.write("a.yaml", Self.map + "accepted:\n  - { rule: SIG, about: line }\n")
        _ = world.run("check", "a.yaml", "--select", "SIG")
        #expect(world.output.contains("   line 9 accepts SIG about 'line', and no finding asks for it\n"))
        #expect(world.output.contains("No findings among the selected rules"))
        let before = world.output.count
        _ = world.run("check", "a.yaml", "--ignore", "SIG")
        #expect(!world.output.dropFirst(before).contains("no finding asks for it"))
    }

    @Test func `JSON has the finding, who accepted it, and what nobody found`() throws {
        try world.write(
            "a.yaml",
            Self.map + "accepted: [{ rule: BUD002, by: Eve, until: 2025-05-31 }, { rule: SIG001 }]\n"
        )
        #expect(world.run("check", "a.yaml", "--format", "json") == .clean)
        for part in [
            "\"accepted\" : [", "\"by\" : \"Eve\"", "\"until\" : \"2025-05-31\"", "\"accepted[0]\"",
            "\"idleAcceptances\" : [", "\"accepted[1]\"", "\"critical\" : 0",
        ] { #expect(world.output.contains(part), "\(part)") }
    }

    @Test func `an accepted finding has no badge and no line in a picture`() throws {
        try world.write("a.yaml", Self.map)
        _ = world.run("draw", "a.yaml")
        #expect(world.output.contains("nobody is known to allocate"))
        let before = world.output.count
        try world.write("a.yaml", Self.map + "accepted: [{ rule: BUD }]\n")
        #expect(world.run("draw", "a.yaml") == .clean)
        #expect(!world.output.dropFirst(before).contains("nobody is known to allocate"))
    }
}
