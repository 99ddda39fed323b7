import DealmapCommands
import Foundation
import StakeholderModel
import Testing

@Suite struct EditCommandTests {
    private static let map = """
        dealmap: 1
        account: Acme
        # the committee
        people:
          dg: { title: DG, stance: supporter }   # met once
          formation: { roles: [training_lead], reports_to: dg }
        budgets:
          plan: { held_by: dg }

        """

    private func world() throws -> TestWorld {
        let world = try TestWorld()
        try world.write("deal.yaml", Self.map)
        return world
    }

    private func text(in world: TestWorld) throws -> String {
        try String(contentsOfFile: world.folder + "/deal.yaml", encoding: .utf8)
    }

    @Test func `a fact is set where it stands, and all else is left`() throws {
        let world = try world()
        let status = world.run("set", "dg.stance", "skeptic", "--from", "formation", "--date", "2025-03-12")
        #expect(status == .clean)
        let expected = Self.map.replacing(
            "stance: supporter",
            with: "stance: { is: skeptic, from: formation, date: 2025-03-12 }"
        )
        #expect(try text(in: world) == expected)
        #expect(world.output.contains("+   dg: { title: DG, stance: { is: skeptic"))
        #expect(world.errors == "")
    }

    @Test func `a dry run writes nothing`() throws {
        let world = try world()
        #expect(world.run("set", "dg.stance", "skeptic", "--dry-run") == .clean)
        #expect(world.output.contains("dry run"))
        #expect(try text(in: world) == Self.map)
    }

    @Test func `facts are cleared and lists grow`() throws {
        let world = try world()
        #expect(world.run("set", "dg.stance", "--clear") == .clean)
        #expect(world.run("set", "formation.roles", "influencer, champion?", "--add") == .clean)
        let text = try text(in: world)
        #expect(text.contains("dg: { title: DG }   # met once"))
        #expect(text.contains("roles: [training_lead, influencer, champion?]"))
    }

    @Test func `people, relations and the rest are added`() throws {
        let world = try world()
        #expect(world.run("add", "person", "drh", "title=DRH, groupe", "reports_to=dg") == .clean)
        #expect(world.run("add", "relation", "dg", "drh", "mandates", "--from", "dg") == .clean)
        #expect(world.run("add", "provider", "rival", "status=engaged", "engaged_by=drh?") == .clean)
        #expect(world.run("add", "gate", "contenu", "decided_by={ all: [dg, drh] }") == .clean)
        let text = try text(in: world)
        #expect(text.contains("title: \"DRH, groupe\""))
        #expect(text.contains("dg -> drh: mandates @dg"))
        #expect(text.contains("engaged_by: drh?"))
        #expect(text.contains("decided_by: { all: [dg, drh] }"))
        #expect(world.run("check", "deal.yaml", "--fail-on", "never") == .clean)
    }

    @Test func `a note after a call is one line`() throws {
        let world = try world()
        let first = world.run(
            "note",
            "--with",
            "formation",
            "--about",
            "plan",
            "--flag",
            "amber",
            "Des contraintes : oui"
        )
        #expect(first == .clean)
        #expect(world.run("note", "--with", "formation", "Autre chose") == .clean)
        #expect(world.run("note", "--with", "dg", "Pas de frein") == .clean)
        let text = try text(in: world)
        #expect(text.contains("date: 2025-05-04"))
        #expect(text.contains("quote: \"Des contraintes : oui\""))
        #expect(text.components(separatedBy: "with:").count == 3)
        #expect(text.contains("id: 2025-05-04-2"))
        #expect(world.run("check", "deal.yaml", "--fail-on", "never") == .clean)
    }

    @Test func `an identifier is renamed everywhere`() throws {
        let world = try world()
        #expect(world.run("rename", "dg", "marie") == .clean)
        #expect(try text(in: world) == Self.map.replacing(" dg", with: " marie"))
    }

    @Test func `what goes with a removal is said first`() throws {
        let world = try world()
        #expect(world.run("remove", "dg") == .unusable)
        #expect(world.errors.contains("--yes"))
        #expect(try text(in: world) == Self.map)
        #expect(world.run("remove", "dg", input: "n\n", isTerminal: true) == .unusable)
        #expect(try text(in: world) == Self.map)
        #expect(world.run("remove", "dg", input: "y\n", isTerminal: true) == .clean)
        let text = try text(in: world)
        #expect(!text.contains("reports_to") && !text.contains("held_by"))
        #expect(text.contains("# met once") && text.contains("# the committee"))
    }

    @Test func `what cannot be is refused, and nothing is written`() throws {
        let world = try world()
        #expect(world.run("set", "gd.stance", "skeptic") == .unusable)
        #expect(world.run("set", "dg.stance", "skeptik") == .unusable)
        #expect(world.run("set", "dg.stance") == .unusable)
        #expect(world.run("add", "person", "dg") == .unusable)
        #expect(world.run("add", "person", "x", "stanse=neutral") == .unusable)
        #expect(world.run("rename", "dg", "plan") == .unusable)
        #expect(world.run("rename", "nobody", "x") == .unusable)
        #expect(world.run("remove", "nobody") == .unusable)
        #expect(world.run("note", "--with", "nobody", "x") == .unusable)
        #expect(try text(in: world) == Self.map)
        #expect(world.errors.contains("did you mean 'skeptic'"))
    }

    @Test func `the map is the only one of the folder, or named`() throws {
        let world = try world()
        try world.write("other.yaml", Self.map)
        try world.write("notes.yaml", "nothing: here")
        #expect(world.run("set", "dg.stance", "neutral") == .unusable)
        #expect(world.errors.contains("deal.yaml, other.yaml"))
        #expect(world.run("set", "dg.stance", "neutral", "--map", "deal.yaml") == .clean)
        let empty = try TestWorld()
        #expect(empty.run("set", "dg.stance", "neutral") == .unusable)
        #expect(empty.errors.contains("dealmap new"))
    }
}
