import Foundation
import Testing

/// Several programs at one file, and programs that are stopped in the middle.
@Suite struct WritersTests {
    private static let stances = ["advocate", "supporter", "neutral", "skeptic", "opponent"]

    private static func map(_ stance: String) -> String {
        let people = (0..<400).map { "  p\($0): { title: Person \($0), access: none }\n" }.joined()
        return "dealmap: 1\naccount: Acme\npeople:\n  dg: { stance: \(stance) }\n\(people)"
    }

    private static func writer(_ stance: String, in folder: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
            .deletingLastPathComponent().appendingPathComponent("dealmap")
        process.arguments = ["set", "dg.stance", stance, "--map", "deal.yaml"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private static func text(in world: TestWorld) throws -> String {
        try String(contentsOfFile: world.folder + "/deal.yaml", encoding: .utf8)
    }

    @Test func `a killed writer leaves the old map or the new one`() throws {
        let world = try TestWorld()
        try world.write("deal.yaml", Self.map("neutral"))
        let whole = Set(Self.stances.map(Self.map))
        for round in 0..<25 {
            let process = try Self.writer(Self.stances[round % Self.stances.count], in: world.folder)
            // From the first moment to after the end, a little later each time.
            usleep(UInt32(round) * 3_000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(whole.contains(try Self.text(in: world)))
        }
    }

    @Test func `writers at once leave one whole map, and each says whether it wrote`() throws {
        let world = try TestWorld()
        try world.write("deal.yaml", Self.map("neutral"))
        let others = Self.stances.filter { $0 != "neutral" }
        let writers = try others.map { try Self.writer($0, in: world.folder) }
        writers.forEach { $0.waitUntilExit() }
        let wrote = zip(others, writers).filter { $0.1.terminationStatus == 0 }.map(\.0)
        let text = try Self.text(in: world)
        #expect(!wrote.isEmpty)
        #expect(wrote.map(Self.map).contains(text))
        #expect(writers.allSatisfy { [0, 2].contains($0.terminationStatus) })
        #expect(try FileManager.default.contentsOfDirectory(atPath: world.folder) == ["deal.yaml"])
    }
}
