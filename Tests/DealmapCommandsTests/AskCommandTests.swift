import DealmapCommands
import Foundation
import Testing

@Suite struct AskCommandTests {
    private let world: TestWorld

    init() throws { world = try TestWorld() }

    private static let map = """
        dealmap: 1
        account: Acme
        as_of: 2025-06-01
        people: { ada: { name: Ada, stance: supporter, access: multiple }, ben: { title: Head of sales } }
        budgets: { plan: { amount: 20000, allocated_by: unknown } }
        gates: { board: { kind: committee, decided_by: ben } }
        relations: [ada -> ben: strong]

        """

    private func document() throws -> [String: Any] {
        let whole = try #require(
            try JSONSerialization.jsonObject(with: Data(world.output.utf8)) as? [String: Any]
        )
        #expect(whole["format"] as? String == "dealmap-ask")
        #expect(whole["formatVersion"] as? Int == 1)
        return try #require((whole["maps"] as? [[String: Any]])?.first)
    }

    @Test func `questions are no findings: the status is 0`() throws {
        try world.write("a.yaml", Self.map)
        #expect(world.run("ask", "a.yaml") == .clean)
        #expect(world.output.hasPrefix("Acme\na.yaml · as of 1 June 2025 · "))
        #expect(world.output.contains("\nAda\n   1. "))
        #expect(world.output.contains("`--all` tells them"))
        #expect(world.errors.isEmpty)
    }

    @Test func `a person is typed as the file calls them, names taken out or not`() throws {
        try world.write("a.yaml", Self.map)
        #expect(world.run("ask", "a.yaml", "--with", "ada", "--redact") == .clean)
        #expect(world.output.contains("   1. ") && world.errors.isEmpty)
        #expect(!world.output.lowercased().contains("ada"))
    }

    @Test func `all questions are told when they are asked for`() throws {
        try world.write("a.yaml", Self.map)
        #expect(world.run("ask", "a.yaml", "--all") == .clean)
        #expect(!world.output.contains("--all"))
    }

    @Test func `a map with errors is refused, and the others are told`() throws {
        try world.write("maps/a.yaml", TestWorld.brokenMap)
        try world.write("maps/b.yaml", Self.map)
        #expect(world.run("ask", "maps") == .unusable)
        #expect(world.errors.contains("maps/a.yaml:4:1"))
        #expect(world.output.hasPrefix("Acme\nmaps/b.yaml"))
    }

    @Test func `standard input, a day and a language are taken`() {
        #expect(
            world.runAll(["ask", "-", "--language", "fr", "--as-of", "2025-06-02"], input: Self.map) == .clean
        )
        #expect(world.output.contains("<stdin> · au 2 juin 2025"))
    }

    @Test(arguments: ["ada", "Ada"])
    func `one meeting is asked for by identifier or by name`(_ name: String) throws {
        try world.write("a.yaml", Self.map)
        #expect(world.run("ask", "a.yaml", "--with", name) == .clean)
        #expect(world.output.contains("\nAda\n"))
        #expect(!world.output.contains("\nBen"))
    }

    @Test func `somebody who is not there ends with status 2 and proposes the nearest`() throws {
        try world.write("a.yaml", Self.map)
        #expect(world.run("ask", "a.yaml", "--with", "bben") == .unusable)
        #expect(world.output.isEmpty)
        #expect(world.errors.contains("no person of the map is called 'bben'"))
        #expect(world.errors.contains("did you mean 'ben'?"))
    }

    @Test func `the document has every question with its fact and what it unlocks`() throws {
        try world.write("a.yaml", Self.map)
        #expect(world.run("ask", "a.yaml", "--format", "json") == .clean)
        let map = try document()
        let sections = try #require(map["agenda"] as? [[String: Any]])
        let questions = sections.flatMap { $0["questions"] as? [[String: Any]] ?? [] }
        #expect(questions.compactMap { $0["rank"] as? Int }.sorted() == Array(1...questions.count))
        let allocator = try #require(
            questions.first { $0["fact"] as? String == "budgets.plan.allocated_by" }
        )
        #expect(allocator["rule"] as? String == "BUD002")
        let unlocked = try #require((allocator["unlocks"] as? [[String: Any]])?.first)
        #expect(unlocked["gate"] as? String == "allocation of plan")
        #expect((unlocked["before"] as? [String: Any])?["code"] as? String == "unmapped")
        #expect((unlocked["after"] as? [String: Any])?["code"] as? String == "mapped")
        #expect((sections.first?["ask"] as? [String: Any])?["id"] as? String == "ada")
    }

    @Test func `Markdown is written for a note`() throws {
        try world.write("a.yaml", Self.map)
        #expect(world.run("ask", "a.yaml", "--format", "markdown") == .clean)
        #expect(world.output.hasPrefix("# Acme\n"))
        #expect(world.output.contains("\n## Ada\n\n- **1.** "))
    }

    @Test func `a map that cannot be read stands in the document`() throws {
        try world.write("a.yaml", TestWorld.brokenMap)
        #expect(world.run("ask", "a.yaml", "missing.yaml", "--format", "json") == .unusable)
        #expect(world.output.contains("\"status\" : \"unusable\""))
        #expect(world.output.contains("file-missing"))
        #expect(world.errors.isEmpty)
    }
}
