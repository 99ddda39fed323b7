import Foundation
import Testing

@testable import DealmapCommands

/// A folder of maps, and maps as lines.
@Suite struct ManyMapsTests {
    private static let count = 60

    /// A folder of maps, two of them broken, one playbook and one file of another program among them.
    private func world() throws -> TestWorld {
        let world = try TestWorld()
        for number in 0..<ManyMapsTests.count {
            let isBroken = number % 30 == 7
            try world.write(
                "deals/team-\(number % 4)/deal-\(number).yaml",
                isBroken
                    ? TestWorld.brokenMap
                    : "dealmap: 1\naccount: Account \(number)\npeople: { p: { name: Ann \(number) } }\n"
            )
        }
        try world.write("deals/other.yaml", "services: {}\n")
        return world
    }

    private struct Line: Decodable {
        let file: String
        let status: String
        let account: String?
    }

    private func lines(_ text: String) throws -> [Line] {
        try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    @Test(arguments: ["text", "json", "jsonl", "sarif", "markdown", "github"])
    func `several at once give the same bytes as one after the other`(format: String) throws {
        let alone = try world()
        let together = try world()
        let words = ["check", "deals", "--format", format]
        #expect(alone.runAll(words + ["--jobs", "1"]) == .unusable)
        #expect(together.runAll(words + ["--jobs", "64"]) == .unusable)
        #expect(alone.output == together.output)
        #expect(alone.errors == together.errors)
        #expect(!alone.output.isEmpty)
    }

    @Test func `each line is one map, in the order of the files, broken ones too`() throws {
        let world = try world()
        #expect(world.run("check", "deals", "--format", "jsonl") == .unusable)
        let lines = try lines(world.output)
        #expect(lines.map(\.file) == lines.map(\.file).sorted())
        #expect(lines.count == ManyMapsTests.count)
        #expect(lines.count { $0.status == "unusable" } == 2)
        #expect(world.errors.isEmpty)
    }

    @Test func `JSON lines are the elements of the one document`() throws {
        struct Document: Decodable { let maps: [Line] }
        let world = try world()
        _ = world.run("check", "deals", "--format", "json")
        let document = try JSONDecoder().decode(Document.self, from: Data(world.output.utf8))
        let other = try self.world()
        _ = other.run("check", "deals", "--format", "jsonl")
        #expect(document.maps.map(\.file) == (try lines(other.output)).map(\.file))
    }

    @Test func `a report in a file is what would have been written`() throws {
        let world = try world()
        _ = world.run("check", "deals", "--format", "json")
        let said = world.output
        #expect(world.run("check", "deals", "--format", "json", "-o", "report.json") == .unusable)
        #expect(try String(contentsOfFile: world.folder + "/report.json", encoding: .utf8) == said)
        #expect(world.output == said)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: world.folder).sorted() == [
                "deals", "report.json",
            ]
        )
    }

    @Test func `redacted maps are called by their number, whoever is done first`() throws {
        let world = try world()
        _ = world.run("check", "deals", "--format", "jsonl", "--redact", "--jobs", "4")
        let names = try lines(world.output).map(\.file)
        #expect(names == (1...ManyMapsTests.count).map { "map-\($0)" })
        #expect(!world.output.contains("Ann"))
    }

    @Test func `maps as lines are checked as files of their path are`() throws {
        let world = try TestWorld()
        try world.write("deals/usual.yaml", "dealmap_playbook: 1\nname: usual\ntitle: Usual\nexpects: []\n")
        let map = "dealmap: 1\naccount: Acme\nplaybook: usual.yaml\n"
        try world.write("deals/acme.yaml", map)
        let fromFile = world.run("check", "deals/acme.yaml", "--format", "jsonl")
        let expected = world.output
        let other = try TestWorld()
        try other.write("deals/usual.yaml", "dealmap_playbook: 1\nname: usual\ntitle: Usual\nexpects: []\n")
        let line =
            #"{"text": "dealmap: 1\naccount: Acme\nplaybook: usual.yaml\n", "path": "deals/acme.yaml", "id": 7}"#
        #expect(other.run("check", "--stdin-jsonl", "--format", "jsonl", input: line + "\r\n\n") == fromFile)
        #expect(other.output == expected)
    }

    @Test(arguments: [
        "nonsense", "[]", #"{"path": "a.yaml"}"#, #"{"path": "", "text": "x"}"#, #"{"text": 1}"#, "{\u{0}",
    ])
    func `a line that is no map is told by its number, and the others are checked`(wrong: String) throws {
        let world = try TestWorld()
        let good = #"{"path": "a.yaml", "text": "dealmap: 1\naccount: Acme\n"}"#
        let input = [good, wrong, "", good].joined(separator: "\n")
        #expect(world.run("check", "--stdin-jsonl", "--format", "jsonl", input: input) == .unusable)
        let told = try lines(world.output)
        #expect(told.map(\.file) == ["a.yaml", "<stdin>:2", "a.yaml"])
        #expect(told.map(\.status) == ["checked", "unusable", "checked"])
        #expect(world.output.contains("line-without-map"))
    }

    @Test func `no lines are no maps, and nothing is wrong`() throws {
        let world = try TestWorld()
        #expect(world.run("check", "--stdin-jsonl", "--format", "json") == .clean)
        #expect(world.output.contains(#""maps" : ["#))
        #expect(throws: Never.self) {
            try JSONSerialization.jsonObject(with: Data(world.output.utf8))
        }
    }

    @Test(arguments: [["check"], ["check", "-", "--stdin-jsonl"], ["check", "deals", "--jobs", "0"]])
    func `what cannot be meant is refused`(arguments: [String]) throws {
        let world = try TestWorld()
        #expect(world.runAll(arguments) == .unusable)
        #expect(world.output.isEmpty)
        #expect(!world.errors.isEmpty)
    }

    @Test func `a folder that a report cannot be written to is told before anything is checked`() throws {
        let world = try world()
        #expect(world.run("check", "deals", "--format", "json", "-o", "nowhere/report.json") == .unusable)
        #expect(world.errors.contains("nowhere/report.json"))
        #expect(world.output.isEmpty)
    }
}
