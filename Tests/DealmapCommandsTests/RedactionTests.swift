import DealmapCommands
import Foundation
import MapFormat
import StakeholderModel
import Testing

/// What is shown outside: every command that can leave names out, in every format and both languages.
@Suite struct RedactionTests {
    private static let runs: [[String]] = [
        ["check", "-"], ["check", "-", "--format", "json"], ["check", "-", "--format", "sarif"],
        ["check", "-", "--format", "markdown"], ["check", "-", "--format", "github"], ["paths", "-"],
        ["paths", "-", "--format", "json"], ["ask", "-", "--all"], ["ask", "-", "--format", "json"],
        ["ask", "-", "--format", "markdown"], ["check", "-", "--method", "vendue"],
        ["paths", "-", "--gate", "zorglub_step"], ["draw", "-"], ["draw", "-", "--focus", "zorglub_ann"],
        ["draw", "-", "--view", "decision"],
        ["draw", "-", "--view", "decision", "--output", "picture.dot"],
        ["review", "-"], ["review", "-", "--output", "review.md"],
        ["draw", "-", "--view", "influence"], ["draw", "-", "--view", "grid"],
        ["draw", "-", "--view", "coverage"],
        ["draw", "-", "--view", "influence", "--output", "picture.dot"],
        ["draw", "-", "--view", "coverage", "--output", "picture.dot"],
        ["draw", "-", "--no-findings", "--theme", "dark"], ["draw", "-", "--output", "picture.dot"],
        ["diff", "earlier.yaml", "-"], ["diff", "-", "earlier.yaml", "--format", "json"],
        ["diff", "earlier.yaml", "-", "--format", "markdown"],
        ["diff", "-", "earlier.yaml", "-o", "picture.dot"],
    ]

    /// Everything that a run said and wrote.
    private func said(_ arguments: [String], _ map: String, in world: TestWorld) throws -> String {
        try world.write("earlier.yaml", MarkedMap.earlier)
        _ = world.runAll(arguments, input: map)
        let written = ["picture.dot", "review.md"].compactMap { name -> String? in
            let file = world.folder + "/" + name
            defer { try? FileManager.default.removeItem(atPath: file) }
            return try? String(contentsOfFile: file, encoding: .utf8)
        }
        return world.output + world.errors + written.joined()
    }

    @Test(arguments: runs)
    func `no word of the map is in what a command says without names`(_ run: [String]) throws {
        for language in ["en", "fr"] {
            let open = try said(run + ["--language", language], MarkedMap.text, in: TestWorld())
            #expect(open.lowercased().contains(MarkedMap.marker), "\(run) has nothing to leave out")
            let redacted = try said(
                run + ["--redact", "--language", language],
                MarkedMap.text,
                in: TestWorld()
            )
            let lines = redacted.split(separator: "\n").filter { $0.lowercased().contains(MarkedMap.marker) }
            #expect(lines.isEmpty, "\(run) in \(language) says \(lines.prefix(3))")
            #expect(redacted.count > 300)
        }
    }

    @Test func `every command that can leave names out is tried`() throws {
        let help = try TestWorld()
        _ = help.run("--help")
        let commands = help.output.split(separator: "SUBCOMMANDS:").last?.split(separator: "\n").compactMap {
            line in
            line.hasPrefix("  ") && !line.hasPrefix("   ")
                ? line.split(separator: " ").first.map(String.init) : nil
        }
        let names = Set(
            try (commands ?? []).filter { command in
                let world = try TestWorld()
                _ = world.run("help", command)
                return world.output.contains("--redact")
            }
        )
        #expect(names == Set(Self.runs.map { $0[0] }))
    }

    @Test(arguments: [
        ("check", "text"), ("check", "json"), ("check", "sarif"), ("check", "markdown"), ("check", "github"),
        ("paths", "text"), ("paths", "json"), ("draw", "text"),
    ])
    func `mistakes and names of files are told without words`(_ command: String, _ format: String) throws {
        for language in ["en", "fr"] {
            let world = try TestWorld()
            try world.write("zorglub/zorglub.yaml", MarkedMap.broken)
            try world.write(
                "zorglub/own.yaml",
                MarkedMap.text.replacing("as_of", with: "playbook: zorglub.yaml\nas_of")
            )
            try world.write("empty-zorglub/other.txt", "")
            let options =
                ["--redact", "--language", language] + (command == "draw" ? [] : ["--format", format])
            for path in [
                "zorglub/zorglub.yaml", "zorglub/own.yaml", "zorglub", "empty-zorglub", "no-zorglub.yaml",
            ] {
                #expect(world.runAll([command, path] + options) == .unusable)
            }
            let said = world.output + world.errors
            #expect(!said.lowercased().contains(MarkedMap.marker), "\(said)")
            #expect(said.contains("map-1"))
            if command != "draw" { #expect(said.contains("map-2")) }
            #expect(said.contains("unknown-key"))
        }
    }

    @Test func `the marked map has the marker in every text that a map can hold`() throws {
        let map = try #require(MapReader.read(bytes: Array(MarkedMap.text.utf8), name: "m").map)
        // Whatever somebody adds to a map later has to be marked, or named here.
        let settings: Set = ["playbook", "rule", "currency", "country", "language"]
        for (label, text) in MarkedTexts.texts(in: map) where !settings.contains(label) {
            let isMarked =
                text.map {
                    $0.lowercased().contains(MarkedMap.marker) || ["posture", "EUR"].contains($0)
                } ?? false
            #expect(isMarked, "\(label): \(text ?? "not there")")
        }
    }

    @Test func `what is found stays as it was, and where`() throws {
        let samples = try Self.samples() + [MarkedMap.text]
        #expect(samples.count > 4)
        for sample in samples {
            let open = try Self.findings(in: sample, [])
            let redacted = try Self.findings(in: sample, ["--redact"])
            // A note that is left out is no longer judged.
            #expect(redacted == open.filter { !$0.hasPrefix("EVD002") })
            #expect(!redacted.isEmpty || open.isEmpty)
        }
    }

    private static func samples() throws -> [String] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("samples").path
        let files = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
        return try files.filter { $0.hasSuffix(".yaml") }.map {
            try String(contentsOfFile: root + "/" + $0, encoding: .utf8)
        }
    }

    /// Code and place of each finding, in no order: groups are also ordered by their titles.
    private static func findings(in map: String, _ options: [String]) throws -> [String] {
        let world = try TestWorld()
        _ = world.runAll(["check", "-", "--format", "json"] + options, input: map)
        let document = try JSONSerialization.jsonObject(with: Data(world.output.utf8)) as? [String: Any]
        let maps = try #require(document?["maps"] as? [[String: Any]])
        let groups = try #require(maps.first?["groups"] as? [[String: Any]])
        return try groups.flatMap { try #require($0["findings"] as? [[String: Any]]) }
            .map { finding in
                let place = finding["place"] as? [String: Any]
                let severity = (finding["severity"] as? [String: String])?["code"] ?? ""
                return "\(finding["code"] ?? "") \(severity) \(place?["line"] ?? 0):\(place?["column"] ?? 0)"
            }
            .sorted()
    }
}
