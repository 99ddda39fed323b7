import Foundation
import StakeholderModel
import Testing

@testable import DealmapCommands

@Suite struct WholeFileTests {
    private let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "dealmap-files-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }

    private func write(
        _ text: String,
        over before: WholeFile.Before = .anything,
        to name: String
    ) -> String? {
        do throws(UsageError) {
            try WholeFile.write(text, over: before, to: folder + "/" + name, calling: name)
            return nil
        } catch {
            return error.message.en
        }
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    @Test func `a file is new, or keeps what only belongs to it`() throws {
        #expect(write("one", to: "a.yaml") == nil)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder + "/a.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/link.yaml",
            withDestinationPath: "a.yaml"
        )
        #expect(write("two", to: "link.yaml") == nil)
        #expect(try text("a.yaml") == "two")
        let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/a.yaml")
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link.yaml") == "a.yaml")
        #expect(try names() == ["a.yaml", "link.yaml"])
    }

    @Test func `a file that exists is not replaced where a new one was meant`() throws {
        #expect(write("one", over: .nothing, to: "a.yaml") == nil)
        #expect(write("two", over: .nothing, to: "a.yaml") == "'a.yaml' exists already")
        #expect(try text("a.yaml") == "one")
        #expect(try names() == ["a.yaml"])
    }

    @Test func `a file that somebody changed is left alone`() throws {
        #expect(write("one", to: "a.yaml") == nil)
        #expect(write("mine", over: .bytes(Array("one".utf8)), to: "a.yaml") == nil)
        let refusal = write("late", over: .bytes(Array("one".utf8)), to: "a.yaml")
        #expect(
            refusal == "'a.yaml' was changed by somebody else meanwhile; nothing was written"
        )
        #expect(write("gone", over: .bytes([]), to: "b.yaml") != nil)
        #expect(try text("a.yaml") == "mine")
        #expect(try names() == ["a.yaml"])
    }

    @Test func `what is no file is not replaced`() throws {
        try FileManager.default.createDirectory(
            atPath: folder + "/inner",
            withIntermediateDirectories: false
        )
        #expect(write("x", to: "inner") == "'inner' is not a regular file, and nothing was written")
        #expect(write("x", to: "none/a.yaml") == "'none/a.yaml' cannot be written: its folder does not exist")
        let long = String(repeating: "n", count: 300)
        #expect(write("x", to: long) == "'\(long)' cannot be written: its name is too long")
    }

    @Test func `of many writers who read the same, one wins and the others know`() async throws {
        #expect(write("start", to: "a.yaml") == nil)
        let refusals = await withTaskGroup(of: String?.self) { group in
            for number in 0..<16 {
                group.addTask { write("writer \(number)", over: .bytes(Array("start".utf8)), to: "a.yaml") }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(refusals.count { $0 == nil } == 1)
        #expect(try text("a.yaml").hasPrefix("writer "))
        #expect(try names() == ["a.yaml"])
    }
}
