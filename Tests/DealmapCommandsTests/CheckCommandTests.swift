import DealmapCommands
import Testing

@Suite struct CheckCommandTests {
    private let world: TestWorld

    init() throws { world = try TestWorld() }

    @Test func `critical findings end with status 1`() throws {
        try world.write("a.yaml", TestWorld.bareMap)
        #expect(world.run("check", "a.yaml") == .findings)
        #expect(world.output.hasPrefix("Acme\na.yaml · as of 4 May 2025 · "))
        #expect(world.output.contains("[BUD001]"))
        #expect(world.errors.isEmpty)
    }

    @Test(arguments: [("never", "BUD"), ("critical", "CMP")])
    func `the level decides the status`(_ level: String, _ rules: String) throws {
        try world.write("a.yaml", TestWorld.bareMap)
        #expect(world.run("check", "a.yaml", "--fail-on", level, "--select", rules) == .clean)
        #expect(!world.output.contains("No findings"))
    }

    @Test func `rules are selected and ignored by code, name and family`() throws {
        try world.write("a.yaml", TestWorld.bareMap)
        _ = world.run("check", "a.yaml", "--select", "BUD,providers-not-asked", "--ignore", "bud001")
        #expect(!world.output.contains("[BUD001]"))
        #expect(world.output.contains("[CMP001]"))
        #expect(!world.output.contains("[AUT003]"))
    }

    @Test func `an unknown rule proposes the nearest`() throws {
        #expect(world.run("check", "a.yaml", "--ignore", "BUD0O1") == .unusable)
        #expect(world.errors.contains("'BUD0O1'"))
        #expect(world.errors.contains("did you mean 'BUD001'"))
    }

    @Test func `errors of a map go to standard error in its language, also when nothing fails the run`()
        throws
    {
        try world.write("a.yaml", TestWorld.brokenMap)
        #expect(world.run("check", "a.yaml", "--fail-on", "never") == .unusable)
        #expect(world.output.isEmpty)
        #expect(world.errors.hasPrefix("erreur\u{A0}: "))
        #expect(world.errors.contains(" --> a.yaml:4:1\n"))
    }

    @Test func `a folder is read in order, and a broken map does not stop the others`() throws {
        try world.write("maps/b.yml", TestWorld.bareMap)
        try world.write("maps/a/z.yaml", TestWorld.brokenMap)
        try world.write("maps/a/other.yaml", "name: not a map\n")
        try world.write("maps/.hidden/c.yaml", TestWorld.brokenMap)
        #expect(world.run("check", "maps") == .unusable)
        #expect(world.output.contains("maps/b.yml · "))
        #expect(world.errors.contains("maps/a/z.yaml:4:1"))
        #expect(!world.errors.contains("hidden"))
        #expect(!world.errors.contains("other.yaml"))
    }

    @Test func `a comment and a marker may stand before the first key`() throws {
        try world.write("maps/a.yaml", "\u{FEFF}# our map\n---\n\n" + TestWorld.bareMap)
        #expect(world.run("check", "maps") == .findings)
    }

    @Test func `what cannot be read is told, and ends with status 2`() throws {
        try world.write("empty/readme.txt", "")
        #expect(world.run("check", "missing.yaml", "empty") == .unusable)
        #expect(world.errors.contains("'missing.yaml' cannot be read: there is no such file or folder"))
        #expect(world.errors.contains("the folder 'empty' has no map"))
    }

    @Test func `standard input is read for a dash`() {
        #expect(world.run("check", "-", input: TestWorld.bareMap) == .findings)
        #expect(world.output.contains("<stdin> · "))
    }

    @Test func `the day and the language can be set`() throws {
        try world.write("a.yaml", TestWorld.bareMap + "as_of: 2025-03-12\nlanguage: fr\n")
        _ = world.run("check", "a.yaml")
        #expect(world.output.contains("au 12 mars 2025"))
        _ = world.run("check", "a.yaml", "--as-of", "2025-03-01", "--language", "en")
        #expect(world.output.contains("as of 1 March 2025"))
    }

    @Test(arguments: ["2025-13-01", "2025-3-1", "tomorrow", "٢٠٢٥-٠٣-٠١"])
    func `a day that is none is refused`(_ day: String) {
        #expect(world.run("check", "-", "--as-of", day) == .unusable)
        #expect(world.errors.contains("is not a day"))
    }

    @Test func `colours are for terminals that want them`() throws {
        try world.write("a.yaml", TestWorld.bareMap)
        _ = world.run("check", "a.yaml", isTerminal: true, variables: ["NO_COLOR": "1"])
        _ = world.run("check", "a.yaml", isTerminal: true, variables: ["TERM": "dumb"])
        _ = world.run("check", "a.yaml")
        #expect(!world.output.contains("\u{1B}["))
        _ = world.run("check", "a.yaml", isTerminal: true)
        #expect(world.output.contains("\u{1B}["))
    }

    @Test func `several maps are one JSON document`() throws {
        try world.write("a.yaml", TestWorld.bareMap)
        try world.write("b.yaml", TestWorld.brokenMap)
        #expect(world.run("check", ".", "--format", "json") == .unusable)
        #expect(world.output.contains("\"status\" : \"checked\""))
        #expect(world.output.contains("\"status\" : \"unusable\""))
        #expect(world.output.contains("\"code\" : \"unknown-key\""))
        #expect(world.errors.isEmpty)
    }

    @Test func `an unknown playbook is told at its place`() throws {
        try world.write("a.yaml", TestWorld.bareMap + "playbook: training-frr\n")
        #expect(world.run("check", "a.yaml") == .unusable)
        #expect(world.errors.contains(" --> a.yaml:3:11\n"))
        #expect(world.errors.contains("did you mean 'training-fr'?"))
    }

    @Test func `the errors of a playbook beside the map are told`() throws {
        try world.write("maps/a.yaml", TestWorld.bareMap + "playbook: ours.yaml\n")
        try world.write("maps/ours.yaml", "dealmap_playbook: 1\nnonsense: yes\n")
        #expect(world.run("check", "maps/a.yaml") == .unusable)
        #expect(world.errors.contains(" --> maps/ours.yaml"))
    }

    @Test func `nothing is told of a file that is no playbook`() throws {
        try world.write("maps/a.yaml", TestWorld.bareMap + "playbook: ../passwords\n")
        try world.write("passwords", "root:secret\n  dealmap_playbook: 1\n")
        #expect(world.run("check", "maps/a.yaml") == .unusable)
        #expect(world.errors.contains("the file '../passwords' is not a playbook"))
        #expect(world.errors.contains(" --> maps/a.yaml:3:11\n"))
        #expect(!world.errors.contains("secret"))
    }
}
