import DealmapCommands
import Foundation
import Testing

/// A configuration with errors: status 2 for the maps that it governs, told once.
@Suite struct BrokenConfigurationTests {
    private static let broken = "dealmap_configuration: 1\nlangage: fr\n"
    private let world: TestWorld

    init() throws { world = try TestWorld() }

    private var tellings: Int { world.errors.components(separatedBy: "has no key 'langage'").count - 1 }

    @Test(arguments: ["check", "paths"])
    func `it is told once, and other maps go on`(_ command: String) throws {
        try world.write("maps/team/.dealmap.yaml", Self.broken)
        for name in ["team/a.yaml", "team/b.yaml", "team/deeper/c.yaml", "d.yaml"] {
            try world.write("maps/" + name, TestWorld.bareMap)
        }
        #expect(world.run(command, "maps") == .unusable)
        #expect(tellings == 1)
        #expect(world.errors.contains(" --> maps/team/.dealmap.yaml:2:1\n"))
        #expect(world.output.contains("maps/d.yaml · ") && !world.output.contains("a.yaml · "))
    }

    @Test func `in JSON it is told with the first map, and named with each`() throws {
        try world.write(".dealmap.yaml", Self.broken)
        try world.write("maps/a.yaml", TestWorld.bareMap)
        try world.write("maps/b.yaml", TestWorld.bareMap)
        #expect(world.run("check", "maps", "--format", "json", "--fail-on", "never") == .unusable)
        #expect(world.output.components(separatedBy: "\"configuration\" : \".dealmap.yaml\"").count == 3)
        #expect(world.output.components(separatedBy: "\"unknown-key\"").count == 2)
        #expect(world.errors.isEmpty)
    }

    @Test func `a drawing and a new map are refused too, and --no-config does without`() throws {
        try world.write(".dealmap.yaml", Self.broken)
        try world.write("a.yaml", TestWorld.bareMap)
        #expect(world.run("draw", "a.yaml") == .unusable)
        #expect(tellings == 1 && world.output.isEmpty)
        #expect(world.run("check", "a.yaml", "--no-config") == .findings)
        let answers = "Acme\n" + String(repeating: "\n", count: 20)
        #expect(world.run("new", "b.yaml", "--no-draw", input: answers) == .unusable)
        #expect(tellings == 2)
    }

    @Test func `an edit goes on, for which a configuration has but a language`() throws {
        try world.write(".dealmap.yaml", Self.broken + "language: fr\n")
        try world.write("a.yaml", TestWorld.bareMap)
        #expect(world.run("set", "deal", "Renewals") == .clean)
        #expect(world.run("fmt", "a.yaml") == .clean)
        #expect(world.errors.isEmpty)
    }

    @Test func `a playbook that it names has to be there`() throws {
        try world.write(".dealmap.yaml", "dealmap_configuration: 1\nplaybook: none.yaml\n")
        try world.write("maps/a.yaml", TestWorld.bareMap)
        try world.write("maps/b.yaml", TestWorld.bareMap + "playbook: b2b\n")
        #expect(world.run("check", "maps") == .unusable)
        #expect(world.errors.components(separatedBy: " --> .dealmap.yaml:2:11\n").count == 2)
        #expect(world.output.isEmpty)
    }

    @Test func `what is no file of text is an error`() throws {
        let path = world.folder + "/.dealmap.yaml"
        try world.write("a.yaml", TestWorld.bareMap)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "nowhere")
        #expect(world.run("check", "a.yaml") == .unusable)
        #expect(world.errors.contains("'.dealmap.yaml' cannot be read: there is no such file"))
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        #expect(world.run("check", "a.yaml") == .unusable)
        #expect(world.errors.contains("'.dealmap.yaml' cannot be read: it is a folder"))
        try FileManager.default.removeItem(atPath: path)
        #expect(unsafe mkfifo(path, 0o600) == 0)
        #expect(world.run("check", "a.yaml") == .unusable)
        #expect(world.errors.contains("'.dealmap.yaml' cannot be read: it is not a regular file"))
        try FileManager.default.removeItem(atPath: path)
        try world.write(".dealmap.yaml", String(repeating: "# text\n", count: 700_000))
        #expect(world.run("check", "a.yaml") == .unusable)
        try Data([0xFF, 0x00, 0xC3]).write(to: URL(fileURLWithPath: path))
        #expect(world.run("check", "a.yaml") == .unusable)
        #expect(world.output.isEmpty)
    }

    @Test(.enabled(if: geteuid() != 0))
    func `a file that may not be read is an error`() throws {
        try world.write(".dealmap.yaml", "dealmap_configuration: 1\n")
        try world.write("a.yaml", TestWorld.bareMap)
        #expect(unsafe chmod(world.folder + "/.dealmap.yaml", 0) == 0)
        #expect(world.run("check", "a.yaml") == .unusable)
        #expect(world.errors.contains("there is no permission to read it"))
    }

    @Test func `a link is followed, and its playbook stands beside the link`() throws {
        try world.write("far/team.yaml", "dealmap_configuration: 1\nplaybook: ours.yaml\n")
        try world.write(
            "near/ours.yaml",
            "dealmap_playbook: 1\nname: ours\ntitle: { en: Ours, fr: Les nôtres }\nroles: []\ngates: []\n"
        )
        try world.write("near/a.yaml", TestWorld.bareMap)
        try FileManager.default.createSymbolicLink(
            atPath: world.folder + "/near/.dealmap.yaml",
            withDestinationPath: "../far/team.yaml"
        )
        #expect(world.run("check", "near/a.yaml") == .findings)
        #expect(world.output.contains(" · Ours · near/.dealmap.yaml\n"))
    }

    @Test func `a configuration is never taken for a map`() throws {
        try world.write("maps/.dealmap.yaml", "dealmap_configuration: 1\nignore: [BUD]\n")
        try world.write("maps/team.yaml", "dealmap_configuration: 1\n")
        #expect(world.run("check", "maps") == .unusable)
        #expect(world.errors.contains("the folder 'maps' has no map"))
        #expect(world.run("fmt", "maps/.dealmap.yaml") == .clean)
        #expect(world.output.contains("left alone maps/.dealmap.yaml: it is a configuration"))
    }
}
