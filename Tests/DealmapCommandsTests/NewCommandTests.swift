import DealmapCommands
import Foundation
import StakeholderModel
import Testing

@Suite struct NewCommandTests {
    private static let answers = [
        "Groupe Média", "Accompagnement prospection, 45 k€", "Claire Martin (DG)", "", "Claire", "Claire",
        "?",
        "oui", "", "2025-06", "", "Il y a des contraintes", "Claire",
    ]

    private static func typed(_ answers: [String]) -> String { answers.map { $0 + "\n" }.joined() }

    private func text(_ name: String, in world: TestWorld) throws -> String {
        try String(contentsOfFile: world.folder + "/" + name, encoding: .utf8)
    }

    @Test func `answers become a map, its first findings and its picture`() throws {
        let world = try TestWorld()
        let status = world.run("new", "--language", "fr", input: Self.typed(Self.answers))
        #expect(status == .clean)
        let map = try text("groupe-media.yaml", in: world)
        #expect(map.contains("roles: [decision_maker @claire-martin]"))
        #expect(map.contains("allocated_by: unknown"))
        #expect(try text("groupe-media.svg", in: world).contains("<svg"))
        #expect(world.output.contains("1/8 De quelle entreprise s'agit-il\u{A0}?"))
        #expect(world.output.contains("BUD002"))
        #expect(world.output.contains("autres groupes"))
        #expect(world.errors == "")
    }

    @Test func `the end of the input ends the interview, and keeps what was said`() throws {
        let world = try TestWorld()
        #expect(world.run("new", "a.yaml", "--no-draw", input: "Acme\nPilot, 5 k€\n") == .clean)
        #expect(try text("a.yaml", in: world).contains("price: 5 000 EUR"))
        #expect(!FileManager.default.fileExists(atPath: world.folder + "/a.svg"))
    }

    @Test func `without a company nothing is written`() throws {
        let world = try TestWorld()
        #expect(world.run("new", "a.yaml", input: "\n\n") == .unusable)
        #expect(world.errors.contains("nothing was written"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: world.folder) == [])
    }

    @Test func `nothing is replaced without force, and nothing asked in vain`() throws {
        let world = try TestWorld()
        try world.write("a.yaml", "mine")
        #expect(world.run("new", "a.yaml", input: "Acme\n") == .unusable)
        #expect(world.errors.contains("'a.yaml' exists already"))
        #expect(world.output == "")
        #expect(try text("a.yaml", in: world) == "mine")
        #expect(world.run("new", "a.yaml", "--force", "--no-draw", input: "Acme\n") == .clean)
        #expect(try text("a.yaml", in: world).contains("account: Acme"))
    }

    @Test func `an answer that cannot be read is asked again`() throws {
        let world = try TestWorld()
        let input = Self.typed(["A", "", "", "", "", "", "", "12/03/2025", "2025-03-12"])
        #expect(world.run("new", "a.yaml", "--no-draw", input: input) == .clean)
        #expect(world.errors.contains("12/03/2025"))
        #expect(try text("a.yaml", in: world).contains("needed_by: 2025-03-12"))
    }

    private static let ownPlaybook = """
        dealmap_playbook: 1
        name: clinic
        title: { en: Clinic, fr: Clinique }
        gates:
          - kind: signature
            question: { en: "Who signs?", fr: "Qui signe ?" }
            source: our deals

        """

    @Test func `a blank map finds a playbook of one's own again, chosen or configured`() throws {
        let world = try TestWorld()
        try world.write("own deals.yaml", Self.ownPlaybook)
        #expect(world.run("new", "--blank", "--playbook", "./own deals.yaml", "b.yaml") == .clean)
        #expect(try text("b.yaml", in: world).contains("\nplaybook: ./own deals.yaml\n"))
        _ = world.run("check", "b.yaml")
        #expect(world.output.contains(" · Clinic\n") && world.errors == "")

        try world.write(".dealmap.yaml", "dealmap_configuration: 1\nplaybook: own deals.yaml\n")
        #expect(world.run("new", "--blank", "c.yaml") == .clean)
        #expect(!(try text("c.yaml", in: world)).contains("playbook: "))
        _ = world.run("check", "c.yaml")
        #expect(world.output.contains(" · Clinic · .dealmap.yaml\n") && world.errors == "")
    }

    @Test func `a blank map is one that checks, with the schema beside it`() throws {
        let world = try TestWorld()
        #expect(
            world.run("new", "--blank", "--playbook", "training-fr", "b.yaml", "--language", "fr") == .clean
        )
        let starter = try text("b.yaml", in: world)
        #expect(starter.hasPrefix("# yaml-language-server: $schema=dealmap.schema.json\n"))
        #expect(try text("dealmap.schema.json", in: world).contains("draft-07"))
        #expect(starter.contains("Qui pilote la formation chez vous"))
        #expect(world.run("check", "b.yaml", "--fail-on", "never") == .clean)
        #expect(world.run("new", "--blank", "--playbook", "trainning-fr", "c.yaml") == .unusable)
        #expect(world.errors.contains("training-fr"))
    }

    @Test func `the language of the system is asked in`() throws {
        let world = try TestWorld()
        let french = world.run("new", "a.yaml", "--no-draw", input: "A\n", variables: ["LANG": "fr_FR.UTF-8"])
        #expect(french == .clean)
        #expect(world.output.contains("Huit questions"))
    }
}
