import DealmapCommands
import Findings
import Foundation
import Testing

@Suite struct OtherCommandTests {
    private let world: TestWorld

    init() throws { world = try TestWorld() }

    @Test(arguments: [["--help"], ["help"], ["check", "--help"], ["help", "check"], []])
    func `help goes to standard output`(_ arguments: [String]) {
        #expect(world.runAll(arguments) == .clean)
        #expect(world.output.contains("USAGE: dealmap"))
        #expect(world.errors.isEmpty)
    }

    @Test func `the version goes to standard output`() {
        #expect(world.run("--version") == .clean)
        #expect(world.output.hasSuffix("\n"))
    }

    @Test(arguments: [
        ["check"], ["check", "--nope"], ["check", "-", "--format", "xml"], ["--nope"], ["chekc"],
    ])
    func `wrong usage ends with status 2`(_ arguments: [String]) {
        #expect(world.runAll(arguments) == .unusable)
        #expect(world.output.isEmpty)
        #expect(!world.errors.isEmpty)
    }

    @Test func `an unknown command proposes the nearest`() {
        _ = world.run("chekc")
        #expect(world.errors.contains("did you mean 'check'?"))
    }

    @Test func `a rule is explained`() {
        #expect(world.run("explain", "BUD002", "--language", "fr") == .clean)
        #expect(world.output.contains("Une carte sur laquelle elle parle\u{A0}:"))
    }

    @Test func `an unknown word proposes the nearest`() {
        #expect(world.run("explain", "fragil") == .unusable)
        #expect(world.errors.contains("did you mean 'fragile'?"))
    }

    @Test func `the schemas are printed in the language that was asked for`() {
        #expect(world.run("schema") == .clean)
        #expect(world.output.contains("\"$id\": \"urn:dealmap:schema:map:1\""))
        #expect(world.output.contains("The company you sell to"))
        #expect(world.run("schema", "--playbook", "--language", "fr") == .clean)
        #expect(world.output.contains("\"$id\": \"urn:dealmap:schema:playbook:1\""))
        #expect(world.output.contains("La version du format\u{A0}: 1"))
        #expect(world.errors.isEmpty)
    }

    @Test func `the rules are listed as text and as JSON`() {
        #expect(world.run("rules") == .clean)
        #expect(world.output.contains("  BUD002  budget-without-allocator"))
        #expect(world.run("rules", "--format", "json") == .clean)
        #expect(world.output.contains("\"format\" : \"dealmap-rules\""))
    }

    @Test(arguments: ["en", "fr"])
    func `the document of the rules has every rule, with what it says of itself`(_ language: String) throws {
        #expect(world.run("rules", "--format", "json", "--language", language) == .clean)
        let document = try JSONSerialization.jsonObject(with: Data(world.output.utf8)) as? [String: Any]
        let rules = try #require(document?["rules"] as? [[String: Any]])
        #expect(rules.compactMap { $0["code"] as? String } == RuleCode.allCases.map(\.rawValue))
        for rule in rules {
            for key in ["name", "family", "severity", "kind", "title", "rationale"] {
                #expect(rule[key] != nil, "\(rule["code"] ?? "") has no \(key)")
            }
        }
    }
}
