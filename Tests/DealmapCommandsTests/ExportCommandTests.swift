import DealmapCommands
import Foundation
import Testing

@Suite struct ExportCommandTests {
    private static let media = """
        dealmap: 1
        account: Groupe Média
        language: fr
        people:
          anne: { name: Anne Roy, stance: supporter? @anne }
          dg: { reports_to: none }
        gates:
          go: { decided_by: dg @anne }

        """
    private static let acme = "dealmap: 1\naccount: Acme\npeople: { bob: { name: Bob } }\n"

    @Test func `an extract stands under its headings, in the language of the map`() throws {
        let world = try TestWorld()
        try world.write("media.yaml", Self.media)
        #expect(world.run("export", "--about", "Anne Roy", "media.yaml") == .clean)
        #expect(
            world.output
                == """
                Ce que la carte contient sur Anne Roy (anne)
                Groupe Média · media.yaml

                Dans sa propre fiche
                  ligne 5  people.anne : anne
                  ligne 5  people.anne.name : Anne Roy
                  ligne 5  people.anne.stance : supporter? @anne (supposé, d'après anne)

                Faits qui reposent sur sa parole
                  ligne 8  gates.go.decided_by : dg @anne (confirmé, d'après anne)

                4 entrées sur 2 lignes du fichier.

                """.replacing(" :", with: "\u{A0}:")
        )
        #expect(world.errors.isEmpty)
    }

    @Test func `each map without the person is told, and the others are extracted`() throws {
        let world = try TestWorld()
        try world.write("maps/media.yaml", Self.media)
        try world.write("maps/acme.yaml", Self.acme)
        #expect(world.run("export", "--about", "anne", "maps", "--language", "en") == .clean)
        #expect(world.output.hasPrefix("What the map holds on Anne Roy (anne)\n"))
        #expect(world.errors == "'maps/acme.yaml' holds nothing on 'anne'\n")
    }

    @Test func `somebody on none of the maps is wrong usage, with the nearest name`() throws {
        let world = try TestWorld()
        try world.write("media.yaml", Self.media)
        try world.write("acme.yaml", Self.acme)
        #expect(world.run("export", "--about", "ane", "media.yaml", "acme.yaml") == .unusable)
        #expect(world.output.isEmpty)
        #expect(world.errors.contains("no person of these maps is called 'ane'"))
        #expect(world.errors.contains("did you mean 'anne'?"))
    }

    @Test func `a map with errors does not keep the others from being extracted`() throws {
        let world = try TestWorld()
        try world.write("a.yaml", TestWorld.brokenMap)
        try world.write("b.yaml", Self.media)
        #expect(world.run("export", "--about", "anne", "a.yaml", "b.yaml", "missing.yaml") == .unusable)
        #expect(world.output.contains("Anne Roy (anne)"))
        #expect(world.errors.contains("peopel"))
        #expect(world.errors.contains("missing.yaml"))
    }

    @Test func `the document has an entry for each part, with its place`() throws {
        let world = try TestWorld()
        try world.write("media.yaml", Self.media)
        try world.write("acme.yaml", Self.acme)
        let status = world.run(
            "export",
            "--about",
            "anne",
            "media.yaml",
            "acme.yaml",
            "no.yaml",
            "--format",
            "json"
        )
        #expect(status == .unusable)
        #expect(world.errors.isEmpty)
        let document = try JSONSerialization.jsonObject(with: Data(world.output.utf8)) as? [String: Any]
        #expect(document?["format"] as? String == "dealmap-export")
        #expect(document?["formatVersion"] as? Int == 1)
        #expect(document?["about"] as? String == "anne")
        let maps = try #require(document?["maps"] as? [[String: Any]])
        #expect(maps.map { $0["status"] as? String } == ["found", "absent", "unusable"])
        let people = try #require(maps[0]["people"] as? [[String: Any]])
        let entries = try #require(people.first?["entries"] as? [[String: Any]])
        #expect(entries.count == 4)
        let stance = entries[2]
        #expect(stance["path"] as? String == "people.anne.stance")
        #expect((stance["knowledge"] as? [String: String])?["code"] == "assumed")
        #expect(stance["from"] as? [String] == ["anne"])
        #expect((stance["place"] as? [String: Any])?["line"] as? Int == 5)
    }
}
