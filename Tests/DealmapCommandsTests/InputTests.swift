import DealmapCommands
import Foundation
import Testing

@Suite struct InputTests {
    private let world: TestWorld

    init() throws { world = try TestWorld() }

    @Test func `a pipe is refused without waiting`() throws {
        #expect(unsafe mkfifo(world.folder + "/pipe.yaml", 0o600) == 0)
        #expect(world.run("check", "pipe.yaml") == .unusable)
        #expect(world.errors.contains("'pipe.yaml' cannot be read: it is not a regular file"))
        #expect(world.run("check", "pipe.yaml", "--language", "fr") == .unusable)
        #expect(world.errors.contains("ce n'est pas un fichier ordinaire"))
    }

    @Test func `a device is refused`() {
        #expect(world.run("check", "/dev/zero") == .unusable)
        #expect(world.errors.contains("'/dev/zero' cannot be read: it is not a regular file"))
    }

    @Test func `the empty path is a missing file`() throws {
        try world.write("a.yaml", TestWorld.bareMap)
        #expect(world.run("check", "") == .unusable)
        #expect(world.output.isEmpty)
        #expect(world.errors.contains("'' cannot be read: there is no such file or folder"))
    }

    @Test(arguments: [
        "\"dealmap\": 1\naccount: Acme\n", "'dealmap' : 1\naccount: Acme\n", "{dealmap: 1, account: Acme}\n",
        "{\n  \"dealmap\": 1, account: Acme\n}\n", "--- {dealmap: 1, account: Acme}\n",
        "account: Acme\ndealmap: 1\n",
    ])
    func `every way of starting a map is recognised in a folder`(_ text: String) throws {
        try world.write("maps/a.YAML", text)
        #expect(world.run("check", "maps") == .findings)
        #expect(world.output.contains("maps/a.YAML · "))
    }

    @Test(arguments: [
        "dealmap_playbook: 1\n", "accounts: []\n", "- dealmap: 1\n", "name: x\ndealmap: 1\n", "\n",
    ])
    func `other files of a folder are left alone`(_ text: String) throws {
        try world.write("maps/a.yaml", text)
        #expect(world.run("check", "maps") == .unusable)
        #expect(world.errors.contains("the folder 'maps' has no map"))
    }

    @Test(arguments: [
        (String.Encoding.utf16LittleEndian, [0xFF, 0xFE] as [UInt8]), (.utf16BigEndian, [0xFE, 0xFF]),
        (.utf32LittleEndian, [0xFF, 0xFE, 0, 0]), (.utf32BigEndian, [0, 0, 0xFE, 0xFF]),
    ])
    func `a map in another encoding is told`(_ encoding: String.Encoding, _ mark: [UInt8]) throws {
        try world.write("maps/a.YML", "")
        let text = try #require(TestWorld.bareMap.data(using: encoding))
        try (Data(mark) + text).write(to: URL(fileURLWithPath: world.folder + "/maps/a.YML"))
        #expect(world.run("check", "maps") == .unusable)
        #expect(world.errors.contains("maps/a.YML"))
        #expect(!world.errors.contains("has no map"))
    }

    /// Nothing is unreadable for the superuser.
    @Test(.enabled(if: geteuid() != 0))
    func `a folder that cannot be listed is told`() throws {
        try world.write("maps/a.yaml", TestWorld.bareMap)
        try world.write("maps/closed/b.yaml", TestWorld.bareMap)
        #expect(unsafe chmod(world.folder + "/maps/closed", 0) == 0)
        #expect(world.run("check", "maps", "--fail-on", "never") == .unusable)
        #expect(unsafe chmod(world.folder + "/maps/closed", 0o700) == 0)
        #expect(world.errors.contains("'maps/closed' cannot be read: there is no permission to read it"))
        #expect(world.output.contains("maps/a.yaml · "))
    }
}
