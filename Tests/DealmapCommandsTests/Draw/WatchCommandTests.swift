import DealmapCommands
import Foundation
import Synchronization
import Testing

/// `draw --watch` on real files. Time is that of the looks: before each, a step of the story happens; so nothing waits for a
/// clock, and nothing can come too late.
@Suite struct WatchCommandTests {
    private let world: TestWorld

    init() throws {
        world = try TestWorld()
        try world.write("deal.yaml", map("Ada"))
    }

    private func map(_ name: String) -> String { TestWorld.bareMap + "people: { dg: { name: \(name) } }\n" }

    /// A story with so many looks after each of its steps.
    private func watch(
        looks: Int = 3,
        steps: [@Sendable () throws -> Void]
    ) -> DealmapCommands.ExitStatus {
        let count = Mutex(0)
        return world.runAll(["draw", "deal.yaml", "-o", "deal.svg", "--watch"]) { duration in
            // The first pause is before the first drawing.
            guard duration > .zero else { return true }
            let look = count.withLock { count in
                defer { count += 1 }
                return count
            }
            if look.isMultiple(of: looks), look / looks < steps.count { try? steps[look / looks]() }
            return look < steps.count * looks + looks
        }
    }

    private func picture() -> String {
        (try? String(contentsOfFile: world.folder + "/deal.svg", encoding: .utf8)) ?? ""
    }

    private func expectPicture(of name: String) {
        #expect(picture().contains(">\(name)<"), "\(world.errors)")
    }

    @Test func `a change is drawn, however an editor writes it`() {
        let path = world.folder + "/deal.yaml"
        let status = watch(steps: [
            { expectPicture(of: "Ada") },
            { try world.write("deal.yaml", map("Bea")) }, { expectPicture(of: "Bea") },
            {
                try world.write("other", map("Cid"))
                #expect(unsafe rename(world.folder + "/other", path) == 0)
            }, { expectPicture(of: "Cid") },
            { try FileManager.default.removeItem(atPath: path) },
            { try world.write("deal.yaml", map("Dan")) }, { expectPicture(of: "Dan") },
        ])
        #expect(status == .clean)
        #expect(world.errors.contains("watching 'deal.yaml'; Ctrl-C ends it"))
        #expect(!world.errors.contains("error"), "\(world.errors)")
        #expect(world.errors.components(separatedBy: "'deal.svg' is drawn").count == 5)
        let files = try? FileManager.default.contentsOfDirectory(atPath: world.folder)
        #expect(files?.sorted() == ["deal.svg", "deal.yaml"])
    }

    @Test func `a mistake is told, and the last good picture stays`() {
        let status = watch(steps: [
            { try world.write("deal.yaml", TestWorld.brokenMap) },
            {
                expectPicture(of: "Ada")
                #expect(
                    world.errors.contains("peopel")
                        && world.errors.contains("deal.svg\u{A0}» reste comme avant")
                )
            },
            { try world.write("deal.yaml", map("Bea")) }, { expectPicture(of: "Bea") },
        ])
        #expect(status == .clean)
    }

    @Test func `a map that stays away is told once`() {
        let path = world.folder + "/deal.yaml"
        let status = watch(
            looks: 20,
            steps: [
                { try FileManager.default.removeItem(atPath: path) },
                {
                    #expect(world.errors.components(separatedBy: "there is no such file").count == 2)
                    expectPicture(of: "Ada")
                    try world.write("deal.yaml", map("Bea"))
                },
                { expectPicture(of: "Bea") },
            ]
        )
        #expect(status == .clean)
    }

    @Test func `what governs the map is watched too`() {
        let status = watch(steps: [
            { try world.write(".dealmap.yaml", "dealmap_configuration: 1\nlanguage: fr\n") },
            { #expect(picture().contains("lang=\"fr\""), "\(world.errors)") },
            { try FileManager.default.removeItem(atPath: world.folder + "/.dealmap.yaml") },
            { #expect(picture().contains("lang=\"en\""), "\(world.errors)") },
        ])
        #expect(status == .clean)
    }

    @Test func `pages are drawn again too`() throws {
        let status = world.runAll(["draw", "deal.yaml", "-o", "pages", "--page", "--watch"]) { $0 == .zero }
        #expect(status == .clean)
        #expect(FileManager.default.fileExists(atPath: world.folder + "/pages/index.html"))
    }

    @Test func `a name that was mistyped ends it at once`() {
        #expect(world.run("draw", "dael.yaml", "-o", "deal.svg", "--watch") == .unusable || picture().isEmpty)
        let status = world.runAll(["draw", "dael.yaml", "-o", "deal.svg", "--watch"]) { _ in true }
        #expect(status == .unusable)
        #expect(world.errors.contains("'dael.yaml' cannot be read"))
    }

    @Test func `standard input cannot be watched`() {
        #expect(world.runAll(["draw", "-", "-o", "a.svg", "--watch"]) { _ in true } == .unusable)
        #expect(world.errors.contains("standard input does not change"))
    }
}
