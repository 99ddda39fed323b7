import DealmapCommands
import Foundation
import Testing

/// Which `.dealmap.yaml` holds for a map, and what it does to the commands.
@Suite struct ConfigurationCommandTests {
    private static let start = "dealmap_configuration: 1\n"
    private let world: TestWorld

    init() throws { world = try TestWorld() }

    private func write(_ path: String, _ text: String) throws { try world.write(path, Self.start + text) }

    @Test func `the nearest file above a map holds alone, and the header names it`() throws {
        try write(".dealmap.yaml", "ignore: [BUD]\n")
        try write("a/.dealmap.yaml", "ignore: [CMP]\n")
        try world.write("a/b/map.yaml", TestWorld.bareMap)
        #expect(world.run("check", "a/b/map.yaml") == .findings)
        #expect(world.output.contains(" · Complex B2B sale · a/.dealmap.yaml\n"))
        #expect(world.output.contains("[BUD001]") && !world.output.contains("[CMP001]"))
    }

    @Test func `without a file nothing is named`() throws {
        try world.write("map.yaml", TestWorld.bareMap)
        _ = world.run("check", "map.yaml")
        #expect(world.output.contains(" · Complex B2B sale\n"))
    }

    @Test func `standard input is governed by the current folder`() throws {
        try write(".dealmap.yaml", "ignore: [BUD]\n")
        #expect(world.run("check", "-", input: TestWorld.bareMap) == .findings)
        #expect(!world.output.contains("[BUD001]"))
    }

    @Test func `a file can be named, or left out`() throws {
        try write(".dealmap.yaml", "ignore: [BUD]\n")
        try write("other/team.yaml", "ignore: [CMP]\nplaybook: ours.yaml\n")
        try world.write("other/ours.yaml", Self.playbook)
        try world.write("map.yaml", TestWorld.bareMap)
        _ = world.run("check", "map.yaml", "--config", "other/team.yaml")
        #expect(world.output.contains(" · Ours · other/team.yaml\n"))
        #expect(world.output.contains("[BUD001]") && !world.output.contains("[CMP001]"))
        _ = world.run("check", "map.yaml", "--no-config", "--format", "json")
        #expect(world.output.contains("\"CMP001\"") && !world.output.contains("\"configuration\""))
        #expect(world.run("check", "map.yaml", "--no-config", "--config", "x") == .unusable)
        #expect(world.run("check", "map.yaml", "--config", "missing.yaml") == .unusable)
        #expect(world.errors.contains("'missing.yaml' cannot be read"))
    }

    private static let playbook =
        "dealmap_playbook: 1\nname: ours\ntitle: { en: Ours, fr: Les nôtres }\nroles: []\ngates: []\n"

    @Test func `the command line comes first, then the map, then the configuration`() throws {
        try write("maps/.dealmap.yaml", "language: fr\nplaybook: ../ours.yaml\n")
        try world.write("ours.yaml", Self.playbook)
        try world.write("maps/a.yaml", TestWorld.bareMap)
        try world.write("maps/b.yaml", TestWorld.bareMap + "language: en\nplaybook: training-fr\n")
        _ = world.run("check", "maps/a.yaml")
        #expect(world.output.contains("a.yaml · au 4 mai 2025 · Les nôtres"))
        _ = world.run("check", "maps/b.yaml")
        #expect(world.output.contains("b.yaml · as of 4 May 2025 · Training in France"))
        _ = world.run("check", "maps/a.yaml", "--language", "en")
        #expect(world.output.contains("a.yaml · as of 4 May 2025 · Ours"))
    }

    @Test func `rules that are named on the command line hold, rules that are ignored there add up`() throws {
        try write(".dealmap.yaml", "select: [BUD, CMP]\nignore: [BUD]\n")
        try world.write("map.yaml", TestWorld.bareMap)
        #expect(world.run("check", "map.yaml", "--ignore", "CMP") == .clean)
        #expect(world.output.contains("No findings among the selected rules"))
        #expect(world.run("check", "map.yaml", "--select", "BUD001") == .findings)
        #expect(world.output.contains("[BUD001]"))
    }

    @Test func `a severity of the configuration decides the status`() throws {
        try write(".dealmap.yaml", "severities: { BUD: note, threads: note, AUT: note, CMP001: critical }\n")
        try world.write("map.yaml", TestWorld.bareMap)
        #expect(world.run("check", "map.yaml", "--ignore", "CMP,PTH") == .clean)
        #expect(world.run("check", "map.yaml", "--select", "CMP001") == .findings)
    }

    @Test func `the language of a configuration is that of every command`() throws {
        try write(".dealmap.yaml", "language: fr\n")
        #expect(world.run("explain", "BUD001") == .clean)
        #expect(world.run("rules") == .clean)
        #expect(world.run("schema") == .clean)
        for words in ["Aucun budget sur la carte", "À surveiller", "La version du format"] {
            #expect(world.output.contains(words), "\(words)")
        }
        #expect(world.run("check", "missing.yaml") == .unusable)
        #expect(world.errors.contains("ne peut pas être lu"))
        #expect(world.run("explain", "nonsense") == .unusable)
        #expect(world.errors.contains("rien à expliquer"))
        try world.write("a.yaml", TestWorld.bareMap)
        #expect(world.run("set", "nobody.stance", "skeptic") == .unusable)
        #expect(world.errors.contains("rien sur la carte ne s'appelle"))
        #expect(world.run("fmt", "a.yaml") == .clean)
        #expect(world.output.contains("carte"))
        #expect(world.run("new", "--blank", "b.yaml") == .clean)
        #expect(world.output.contains("est écrit"))
    }

    @Test func `a new map is checked with the playbook of its folder`() throws {
        try write(".dealmap.yaml", "language: en\nplaybook: ours.yaml\n")
        try world.write("ours.yaml", Self.playbook)
        let answers = "Acme\n" + String(repeating: "\n", count: 20)
        #expect(world.run("new", "acme.yaml", "--no-draw", input: answers) == .clean)
        #expect(world.output.contains("acme.yaml · as of 4 May 2025 · Ours · .dealmap.yaml"))
    }
}
