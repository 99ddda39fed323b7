import Foundation
import Testing

@testable import DealmapCommands

/// The review of a folder.
@Suite struct PortfolioCommandTests {
    private static let person = "people: { ada: { name: Ada Lovelace, roles: [sponsor], access: brief } }\n"

    private func world() throws -> TestWorld {
        let world = try TestWorld()
        try world.write("deals/a/acme.yaml", "dealmap: 1\naccount: Acme\n" + PortfolioCommandTests.person)
        try world.write("deals/b/acme.yaml", "dealmap: 1\naccount: Été\n" + PortfolioCommandTests.person)
        try world.write("deals/b.acme.yaml", TestWorld.bareMap)
        return world
    }

    private func page(_ name: String, _ world: TestWorld) throws -> String {
        try String(contentsOfFile: world.folder + "/" + name, encoding: .utf8)
    }

    private func names(_ world: TestWorld, _ folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: world.folder + folder).sorted()
    }

    @Test func `each deal has its page beside the portfolio, which links to it`() throws {
        let world = try world()
        try FileManager.default.createDirectory(
            atPath: world.folder + "/out",
            withIntermediateDirectories: true
        )
        #expect(world.run("review", "deals", "-o", "out/portfolio.html") == .clean)
        let pages = try names(world, "/out")
        #expect(
            pages == [
                "portfolio-a-acme.html", "portfolio-b-acme-2.html", "portfolio-b-acme.html", "portfolio.html",
            ]
        )
        let portfolio = try page("out/portfolio.html", world)
        for name in pages.dropLast() {
            #expect(portfolio.contains("href=\"\(name)\""))
            #expect(try page("out/" + name, world).contains("<h1>"))
        }
        #expect(portfolio.contains("Ada Lovelace"))
        #expect(world.output.isEmpty && world.errors.isEmpty)
    }

    @Test func `a broken map is told, on the page too, and the others are there`() throws {
        let world = try world()
        try world.write("deals/c.yaml", TestWorld.brokenMap)
        #expect(world.run("review", "deals", "-o", "p.html") == .unusable)
        #expect(world.errors.contains("peopel"))
        #expect(try page("p.html", world).contains("deals/c.yaml"))
        #expect(try names(world) == ["deals", "p-a-acme.html", "p-b-acme-2.html", "p-b-acme.html", "p.html"])
    }

    @Test func `without names, neither a page nor its name tells one`() throws {
        let world = try world()
        #expect(world.run("review", "deals", "-o", "p.html", "--redact") == .clean)
        #expect(try names(world) == ["deals", "p-map-1.html", "p-map-2.html", "p-map-3.html", "p.html"])
        for name in try names(world) where name != "deals" {
            let text = try page(name, world)
            #expect(!text.contains("Ada") && !text.contains("cme") && !text.contains("Été"), "\(name)")
        }
    }

    @Test(arguments: [
        ["deals"], ["deals", "-o", "p.md"], ["deals", "-o", "p.html", "--since", "deals/b.acme.yaml"],
        ["empty", "-o", "p.html"], ["deals", "-o", "nowhere/p.html"],
    ])
    func `what cannot be written is refused, and nothing is`(arguments: [String]) throws {
        let world = try world()
        try FileManager.default.createDirectory(
            atPath: world.folder + "/empty",
            withIntermediateDirectories: true
        )
        #expect(world.runAll(["review"] + arguments) == .unusable)
        #expect(!world.errors.isEmpty && world.output.isEmpty)
        #expect(try names(world) == ["deals", "empty"])
    }

    @Test func `names of pages stay apart and need no escaping`() throws {
        var target = try PortfolioTarget("out/Revue d'affaires.html")
        let names = ["Été.yaml", "ete.yaml", "a/b.yaml", "a b.yml", "漢字.yaml", "..yaml"].map {
            target.nameOfPage(for: $0)
        }
        #expect(Set(names).count == names.count)
        #expect(names.first == "revue-d-affaires-ete.html")
        #expect(target.path(ofPage: "x.html") == "out/x.html")
    }
}
