import DealmapCommands
import Foundation
import Testing

@Suite struct PathsCommandTests {
    private let world: TestWorld

    init() throws { world = try TestWorld() }

    private static let map = """
        dealmap: 1
        account: Acme
        as_of: 2025-06-01
        people: { ada: { stance: supporter, access: multiple }, ben: {}, cyd: {} }
        budgets: { plan: { allocated_by: unknown } }
        gates: { board: { kind: committee, decided_by: { at_least: 2, of: [ada, ben, cyd] } } }
        relations: [ada -> ben: strong]

        """

    /// The first map of the document.
    private func document() throws -> [String: Any] {
        let whole = try #require(
            try JSONSerialization.jsonObject(with: Data(world.output.utf8)) as? [String: Any]
        )
        #expect(whole["formatVersion"] as? Int == 1)
        return try #require((whole["maps"] as? [[String: Any]])?.first)
    }

    private func gate(_ key: String, of map: [String: Any]) throws -> [String: Any] {
        try #require((map["gates"] as? [[String: Any]])?.first { $0["key"] as? String == key })
    }

    @Test func `paths are no findings: the status is 0`() throws {
        try world.write("a.yaml", Self.map)
        #expect(world.run("paths", "a.yaml") == .clean)
        #expect(world.output.hasPrefix("Acme\na.yaml · as of 1 June 2025 · "))
        #expect(world.output.contains("   · whoever allocates 'plan'\n"))
        #expect(world.errors.isEmpty)
    }

    @Test func `a map with errors is refused, and the others are told`() throws {
        try world.write("maps/a.yaml", TestWorld.brokenMap)
        try world.write("maps/b.yaml", Self.map)
        #expect(world.run("paths", "maps") == .unusable)
        #expect(world.errors.contains("maps/a.yaml:4:1"))
        #expect(world.output.hasPrefix("Acme\nmaps/b.yaml"))
    }

    @Test(arguments: ["board", "plan", "signature", "allocation of plan"])
    func `one gate is told by the name that people know`(_ name: String) throws {
        try world.write("a.yaml", Self.map)
        #expect(world.run("paths", "a.yaml", "--gate", name) == .clean)
        #expect(world.output.contains("past this step"))
    }

    @Test func `a gate that is not there ends with status 2 and proposes the nearest`() throws {
        try world.write("a.yaml", Self.map)
        #expect(world.run("paths", "a.yaml", "--gate", "bord") == .unusable)
        #expect(world.output.isEmpty)
        #expect(world.errors.contains("no gate of this deal is called 'bord'"))
        #expect(world.errors.contains("did you mean 'board'?"))
    }

    @Test(arguments: ["--most-sets", "--largest-set"])
    func `a limit below zero is wrong usage`(_ option: String) throws {
        try world.write("a.yaml", Self.map)
        #expect(world.runAll(["paths", "a.yaml", "\(option)=-1"]) == .unusable)
        #expect(world.errors.contains("\(option) cannot be below zero"))
        #expect(world.runAll(["paths", "a.yaml", "\(option)=0"]) == .clean)
    }

    @Test(arguments: ["paths", "check"])
    func `both documents have sets and margins`(_ command: String) throws {
        try world.write("a.yaml", Self.map)
        _ = world.run(command, "a.yaml", "--format", "json")
        let map = try document()
        let board = try gate("board", of: map)
        let vote = try #require((board["votes"] as? [[String: Any]])?.first)
        #expect(vote["needed"] as? Int == 2)
        #expect(vote["margin"] as? Int == -1)
        let sets = try #require(board["sets"] as? [String: Any])
        let winning = try #require(sets["winning"] as? [String: Any])
        #expect((winning["count"] as? [String: Any])?["digits"] as? String == "3")
        #expect((winning["listed"] as? [[Any]])?.count == 3)
        let alone = try #require((map["sets"] as? [String: Any])?["alone"] as? [[String: Any]])
        let allocator = try #require(alone.first { $0["gate"] as? String == "allocation of plan" })
        #expect(allocator["name"] as? String == "whoever allocates 'plan'")
        #expect(allocator["path"] as? String == "budgets.plan.allocated_by")
    }

    @Test func `every way is in the document of paths, and no finding`() throws {
        try world.write("a.yaml", Self.map)
        #expect(
            world.run("paths", "a.yaml", "--format", "json", "--gate", "board", "--most-sets", "1") == .clean
        )
        let map = try document()
        #expect(map["groups"] == nil && map["counts"] == nil && map["sets"] == nil)
        #expect((map["gates"] as? [Any])?.count == 1)
        let board = try gate("board", of: map)
        let places = try #require(board["places"] as? [[String: Any]])
        let ways = places.compactMap { ($0["ways"] as? [String: Any])?["ours"] as? [[String: Any]] }
        #expect(ways.map(\.count) == [1, 1, 0])
        let sets = try #require(board["sets"] as? [String: Any])
        #expect(((sets["winning"] as? [String: Any])?["listed"] as? [Any])?.count == 1)
    }

    @Test func `a map that cannot be read stands in the document`() throws {
        try world.write("a.yaml", TestWorld.brokenMap)
        #expect(world.run("paths", "a.yaml", "missing.yaml", "--format", "json") == .unusable)
        #expect(world.output.contains("\"status\" : \"unusable\""))
        #expect(world.output.contains("file-missing"))
        #expect(world.errors.isEmpty)
    }
}
