import DealmapCommands
import Foundation
import Testing

@Suite struct WhatIfCommandTests {
    private let world: TestWorld

    init() throws { world = try TestWorld() }

    private static let map = """
        dealmap: 1
        account: Acme
        as_of: 2025-06-01
        us: { nina: {} }
        people:
          ada: { name: Ada, stance: supporter, access: multiple }
          ben: { reports_to: ada }
          cyd: {}
        budgets: { plan: { allocated_by: unknown } }
        gates: { board: { kind: committee, decided_by: { all: [ada, cyd] } } }
        relations: [ada -> ben: strong]

        """

    /// The first map of the document.
    private func document() throws -> [String: Any] {
        let whole = try #require(
            try JSONSerialization.jsonObject(with: Data(world.output.utf8)) as? [String: Any]
        )
        #expect(whole["format"] as? String == "dealmap-what-if" && whole["formatVersion"] as? Int == 1)
        return try #require((whole["maps"] as? [[String: Any]])?.first)
    }

    @Test func `what would change without somebody is told, and nothing is written`() throws {
        try world.write("a.yaml", Self.map)
        #expect(world.run("paths", "a.yaml", "--without", "ada", "--without", "ada") == .clean)
        #expect(world.output.hasPrefix("Acme\na.yaml · as of 1 June 2025 · "))
        #expect(world.output.contains("\n\nWithout Ada\n\nUnmapped, as before: "))
        #expect(world.output.contains("We no longer reach ben."))
        #expect(world.errors.isEmpty)
        #expect(try String(contentsOfFile: world.folder + "/a.yaml", encoding: .utf8) == Self.map)
    }

    @Test func `several facts and people are supposed together, a relation that is not there too`() throws {
        try world.write("a.yaml", Self.map)
        let facts = ["--if", "plan.allocated_by=ben @ada", "--if", "ada -> cyd = introduces"]
        #expect(world.runAll(["paths", "a.yaml", "--without", "ben"] + facts) == .clean)
        #expect(
            world.output.contains(
                "If plan.allocated_by is ben @ada and ada -> cyd: introduces, without ben\n"
            )
        )
        #expect(world.output.contains("We now reach cyd."))
        // Whoever is gone decides nothing, whatever was supposed of them.
        #expect(!world.output.contains("What changes at the steps\n   · Budget allocation"))
    }

    @Test func `nothing changes, and that is said`() throws {
        try world.write("a.yaml", Self.map + "deal: Pilot\n")
        #expect(world.run("paths", "a.yaml", "--if", "sector=banks") == .clean)
        #expect(world.output.contains("\n\nIf sector is banks\n"))
        #expect(world.output.contains("\nNothing changes: "))
    }

    @Test func `somebody who is not there is an error of that map only`() throws {
        try world.write("maps/a.yaml", Self.map)
        try world.write("maps/b.yaml", Self.map.replacingOccurrences(of: "ada", with: "adam"))
        #expect(world.run("paths", "maps", "--without", "adam") == .unusable)
        #expect(world.errors.contains("error: maps/a.yaml: nobody on the map is called 'adam'"))
        #expect(world.errors.contains("did you mean 'ada'?"))
        #expect(world.output.hasPrefix("Acme\nmaps/b.yaml"))
    }

    @Test(arguments: [
        (["--without", "zoe"], "its people are ada, ben, cyd"),
        (["--without", "nina"], "'nina' is one of us"),
        (["--if", "plan"], "'plan' is not a fact with its value"),
        (["--if", "plan.amount="], "'plan.amount=' is not a fact with its value"),
        (["--if", "plan.amont=5"], "did you mean 'amount'?"),
        (["--if", "plann.amount=5"], "a.yaml: nothing on the map is called 'plann'"),
        (["--if", "ada -> zoe=strong"], "a.yaml: nobody on the map is called 'zoe'"),
        (["--if", "nina -> ada=strong"], "no relation goes from 'nina' to 'ada'"),
        (["--if", "plan.amount=5", "--if", "plan.amount=6"], "'plan.amount' is supposed twice"),
        (["--if", "plan.amount=lots"], "'plan.amount=lots' cannot be supposed: "),
        (["--if", "plan.allocated_by=zoe"], "error: unknown person 'zoe'\n"),
        (["--if", "ada.reports_to=ben"], "cannot be supposed: "),
        (["--if", "playbook=team/own.yaml"], "a.yaml: the map could not be used any more"),
        (["--without", "ada", "--most-sets", "3"], "leave them out"),
        (["--without", "ada", "--redact"], "`--redact` cannot leave out the names of what is supposed"),
        (["--without", "ada", "--gate", "bord"], "did you mean 'board'?"),
    ])
    func `what cannot be supposed ends with status 2`(_ arguments: [String], _ message: String) throws {
        try world.write("a.yaml", Self.map)
        #expect(world.runAll(["paths", "a.yaml"] + arguments) == .unusable)
        #expect(world.output.isEmpty)
        #expect(world.errors.contains(message), "\(world.errors)")
    }

    @Test func `a gate that only appears now can be told`() throws {
        try world.write("a.yaml", Self.map.replacingOccurrences(of: "plan: {", with: "plan: { used: no,"))
        let arguments = ["paths", "a.yaml", "--if", "plan.used=yes", "--gate", "plan"]
        #expect(world.runAll(arguments) == .clean)
        #expect(world.output.contains("Budget allocation (plan): a new step, unmapped ("))
    }

    /// What is supposed and what is written come to the same.
    @Test(arguments: [
        ("plan.allocated_by", "ada @ben"), ("ada.stance", "opponent"), ("board.status", "passed"),
        ("board.decided_by", "{ any: [ada, cyd] }"), ("playbook", "training-fr"), ("as_of", "2025-09-30"),
        ("needed_by", "2025-06-02"), ("ben.access", "in_depth"), ("ada -> ben", "conflicts_with"),
    ])
    func `a supposed fact is as good as one that is set`(_ fact: String, _ value: String) throws {
        try world.write("a.yaml", Self.map)
        #expect(world.run("paths", "a.yaml", "--if", "\(fact)=\(value)", "--format", "json") == .clean)
        let supposed = try #require(try document()["after"] as? [String: Any])
        let other = try TestWorld()
        try other.write("a.yaml", Self.map)
        #expect(other.run("set", fact, value) == .clean)
        let changed = other.output.utf8.count
        _ = other.run("check", "a.yaml", "--format", "json")
        let text = String(other.output.utf8.dropFirst(changed)) ?? ""
        let whole = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        )
        let written = try #require((whole["maps"] as? [[String: Any]])?.first)
        for key in ["verdict", "finalDeciders", "counts", "referenceDate", "playbook"] {
            #expect(written[key] as? NSObject == supposed[key] as? NSObject, "\(key)")
        }
    }

    @Test func `the document has both standings and the difference`() throws {
        try world.write("a.yaml", Self.map)
        #expect(world.run("paths", "a.yaml", "--without", "ada", "--format", "json") == .clean)
        let map = try document()
        #expect(map["status"] as? String == "supposed" && map["text"] as? String == "Without Ada")
        let difference = try #require(map["difference"] as? [String: Any])
        #expect(difference["changes"] as? Bool == true)
        #expect((difference["lost"] as? [[String: String]])?.map { $0["id"] } == ["ben"])
        let alone = try #require((difference["sets"] as? [String: Any])?["alone"] as? [String: Any])
        let gone = try #require((alone["disappeared"] as? [[String: Any]])?.first)
        #expect(gone["id"] as? String == "ada")
        let groups = try #require(difference["groups"] as? [[String: Any]])
        let changes = groups.flatMap { ($0["findings"] as? [[String: Any]]) ?? [] }
        #expect(changes.contains { $0["change"] as? String == "opened" && $0["before"] == nil })
        #expect(changes.contains { $0["change"] as? String == "closed" && $0["after"] == nil })
    }

    @Test func `a map that cannot be read stands in the document`() throws {
        try world.write("a.yaml", TestWorld.brokenMap)
        #expect(
            world.run("paths", "a.yaml", "missing.yaml", "--without", "x", "--format", "json") == .unusable
        )
        #expect(world.output.contains("\"status\" : \"unusable\""))
        #expect(world.output.contains("file-missing"))
        #expect(world.errors.isEmpty)
    }

    @Test func `a map of standard input can be supposed of too`() throws {
        #expect(world.run("paths", "-", "--without", "ada", input: Self.map) == .clean)
        #expect(world.output.contains("<stdin>"))
    }
}
