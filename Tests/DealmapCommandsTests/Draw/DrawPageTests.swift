import DealmapCommands
import Diagrams
import Foundation
import Testing

/// `draw --page` and `draw --depth`: which files there are, and what is refused.
@Suite struct DrawPageTests {
    private let world: TestWorld

    /// One who leads ten people with nine below each: 101 people.
    init() throws {
        world = try TestWorld()
        var lines = ["  top: {}"]
        for lead in 1...10 {
            lines.append("  l\(lead): { reports_to: top }")
            lines += (1...9).map { "  l\(lead)-\($0): { reports_to: l\(lead) }" }
        }
        try world.write("deal.yaml", TestWorld.bareMap + "people:\n" + lines.joined(separator: "\n") + "\n")
    }

    private func files(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: world.folder + "/" + folder).sorted()
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOfFile: world.folder + "/" + path, encoding: .utf8)
    }

    @Test func `a folder of pages that lead to each other, with a list of all`() throws {
        #expect(world.run("draw", "deal.yaml", "--page", "-o", "pages") == .clean)
        let names = try files("pages")
        #expect(names.count > 3 && names.contains("top.svg") && names.contains("index.html"))
        #expect(world.output.isEmpty && world.errors.isEmpty)
        let top = try text("pages/top.svg")
        let index = try text("pages/index.html")
        for name in names where name.hasSuffix(".svg") {
            #expect(index.contains("href=\"\(name)\""))
            #expect(try text("pages/\(name)").contains("href=\"index.html\""))
            guard name != "top.svg" else { continue }
            #expect(top.contains("href=\"\(name)\""))
            #expect(try text("pages/\(name)").contains("href=\"top.svg\""))
        }
    }

    @Test(arguments: [("png", "PNG", false), ("pdf", "%PDF", true)]) func `pages as other pictures`(
        format: String,
        start: String,
        hasLinks: Bool
    ) throws {
        #expect(world.run("draw", "deal.yaml", "--page", "-o", "pages", "--format", format) == .clean)
        let names = try files("pages").filter { $0 != "index.html" }
        #expect(!names.isEmpty && names.allSatisfy { $0.hasSuffix("." + format) })
        let path = world.folder + "/pages/top." + format
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        #expect(String(decoding: bytes.prefix(4), as: UTF8.self).hasSuffix(start))
        #expect(String(decoding: bytes, as: Unicode.ASCII.self).contains("/URI") == hasLinks)
    }

    @Test func `pages are drawn over pages, and over nothing else`() throws {
        #expect(world.run("draw", "deal.yaml", "--page", "-o", "pages") == .clean)
        let before = try files("pages").map { try text("pages/" + $0) }
        #expect(world.run("draw", "deal.yaml", "--page", "-o", "pages") == .clean)
        #expect(try files("pages").map { try text("pages/" + $0) } == before)
        #expect(world.errors.isEmpty)

        #expect(world.run("draw", "deal.yaml", "--page", "--focus", "l1", "-o", "pages") == .clean)
        #expect(world.errors.contains("'pages' also has") && world.errors.contains("none of these pages"))

        try world.write("site/index.html", "<!DOCTYPE html><p>mine</p>")
        #expect(world.run("draw", "deal.yaml", "--page", "-o", "site", "--language", "fr") == .unusable)
        #expect(world.errors.contains("qui ne sont pas les pages d'un organigramme"))
        #expect(try files("site") == ["index.html"])
        #expect(try text("site/index.html") == "<!DOCTYPE html><p>mine</p>")

        #expect(world.run("draw", "deal.yaml", "--page", "-o", "deal.yaml") == .unusable)
        #expect(world.errors.contains("is no folder into which pages can be written"))
        #expect(world.run("draw", "deal.yaml", "--page", "-o", "none/pages") == .unusable)
        #expect(world.errors.contains("its folder does not exist"))
    }

    @Test func `without names, no page has one`() throws {
        try world.write("secret.yaml", "dealmap: 1\naccount: Acme\npeople: { boss: { name: Ada Byron } }\n")
        #expect(world.run("draw", "secret.yaml", "--page", "--redact", "-o", "pages") == .clean)
        for name in try files("pages") {
            let page = try text("pages/" + name)
            for word in ["boss", "Ada", "Byron", "Acme"] { #expect(!(name + page).contains(word)) }
        }
    }

    @Test(arguments: [
        (["--page"], "needs a folder"), (["--page", "-o", "a.svg"], "is the name of one picture"),
        (["--page", "--view", "decision", "-o", "a"], "`--page` follows the reporting tree"),
        (["--depth", "2", "--view", "decision"], "`--depth` follows the reporting tree"),
        (["--depth", "0"], "at least 1"), (["--depth=-3"], "at least 1"),
        (["--format", "png"], "is for `--page`"),
        (["--watch"], "needs a file"), (["--depth", "2", "--focus", "nobody"], "is called 'nobody'"),
    ]) func `what does not go together is refused`(options: [String], words: String) throws {
        #expect(world.runAll(["draw", "deal.yaml"] + options) == .unusable, "\(options)")
        #expect(world.errors.contains(words), "\(options): \(world.errors)")
        #expect(world.output.isEmpty)
        #expect(try files("") == ["deal.yaml"])
    }

    @Test func `what is cut away is counted, in the language of the map`() throws {
        #expect(world.run("draw", "deal.yaml", "--depth", "2") == .clean)
        #expect(world.output.contains("+ 9 below") && world.output.contains("11 of 101 people"))
        #expect(world.run("draw", "deal.yaml", "--depth", "1", "--language", "fr", "-o", "a.dot") == .clean)
        #expect(try text("a.dot").contains("+ 100 en dessous"))
        #expect(world.run("draw", "deal.yaml", "--depth", "1", "--focus", "l2", "-o", "b.svg") == .clean)
        #expect(try text("b.svg").contains("2 of 101 people"))
    }

    @Test func `levels and pages start from people of the account`() throws {
        try world.write(
            "out.yaml",
            TestWorld.bareMap + "people: { ada: {}, bob: { external: yes } }\nproviders: { rival: {} }\n"
        )
        for name in ["bob", "rival"] {
            #expect(world.run("draw", "out.yaml", "--depth", "2", "--focus", name) == .unusable)
            #expect(world.run("draw", "out.yaml", "--page", "-o", "p", "--focus", name) == .unusable)
            #expect(world.errors.contains("'\(name)' has no place in the reporting tree"))
        }
    }
}
