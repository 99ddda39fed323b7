import DealmapCommands
import Foundation
import Testing

@Suite struct DrawCommandTests {
    private let world: TestWorld

    init() throws {
        world = try TestWorld()
        try world.write(
            "deal.yaml",
            TestWorld.bareMap + "people: { dg: { roles: [sponsor], access: brief } }\n"
        )
    }

    private func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: world.folder + "/" + name)))
    }

    @Test(arguments: ["org", "decision", "influence", "grid", "coverage"])
    func `the ending says what is written`(view: String) throws {
        for (name, start) in [
            ("a.svg", "<svg"), ("a.PDF", "%PDF"), ("a.dot", "digraph"), ("a.gv", "digraph"),
        ] {
            #expect(world.run("draw", "deal.yaml", "--view", view, "-o", name) == .clean)
            #expect(try bytes(name).starts(with: start.utf8), "\(name)")
        }
        #expect(world.run("draw", "deal.yaml", "--view", view, "-o", "a.png") == .clean)
        #expect(try bytes("a.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(world.output.isEmpty && world.errors.isEmpty)
    }

    @Test func `the scale is that of the PNG`() throws {
        #expect(world.run("draw", "deal.yaml", "-o", "a.png", "--scale", "1") == .clean)
        #expect(world.run("draw", "deal.yaml", "-o", "b.png", "--scale", "3") == .clean)
        func width(_ name: String) throws -> Int { try bytes(name)[16..<20].reduce(0) { $0 << 8 | Int($1) } }
        #expect(try width("b.png") == 3 * width("a.png"))
    }

    @Test(arguments: ["0", "-1", "nan", "inf", "1000"]) func `a scale without a possible size is refused`(
        scale: String
    ) throws {
        #expect(
            world.run("draw", "deal.yaml", "-o", "a.png", "--scale=\(scale)", "--language", "fr") == .unusable
        )
        #expect(world.errors.contains("`--scale` va ici jusqu'à"))
        #expect(throws: (any Error).self) { try bytes("a.png") }
    }

    @Test func `another ending is refused, and says which there are`() {
        #expect(world.run("draw", "deal.yaml", "-o", "a.jpg") == .unusable)
        #expect(world.errors.contains(".svg, .png or .pdf"))
    }

    @Test func `a decision view around somebody has only the ways through them`() {
        #expect(world.run("draw", "deal.yaml", "--view", "decision", "--focus", "dg") == .clean)
        #expect(world.output.contains("<svg"))
        #expect(world.run("draw", "deal.yaml", "--view", "decisoin") == .unusable)
    }
}
