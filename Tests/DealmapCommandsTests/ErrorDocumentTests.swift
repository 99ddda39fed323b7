import DealmapCommands
import Foundation
import Testing

/// What `check --format json` says of what is wrong: all of it on standard output.
@Suite struct ErrorDocumentTests {
    private let world: TestWorld

    init() throws { world = try TestWorld() }

    private struct Document: Decodable {
        let format: String
        let maps: [Map]

        struct Map: Decodable {
            let file: String
            let status: String
            let language: String
            let diagnostics: [Diagnostic]
        }

        struct Diagnostic: Decodable {
            let code: String
            let severity: String
            let message: String
            let place: Place?
            let label: String?
            let notes: [Note]
            let help: String?
        }

        struct Note: Decodable {
            let message: String
            let place: Place
        }

        struct Place: Decodable, Equatable {
            let file: String
            let line, column, endLine, endColumn, offset, endOffset: Int
        }
    }

    private func document(_ arguments: String...) throws -> Document {
        #expect(world.runAll(["check", "--format", "json"] + arguments) == .unusable)
        #expect(world.errors.isEmpty)
        return try JSONDecoder().decode(Document.self, from: Data(world.output.utf8))
    }

    @Test func `a broken map is one document`() throws {
        try world.write("b.yaml", TestWorld.brokenMap)
        let map = try #require(try document("b.yaml").maps.first)
        #expect(map.file == "b.yaml")
        #expect(map.status == "unusable")
        #expect(map.language == "fr")
        let error = try #require(map.diagnostics.first)
        #expect((error.code, error.severity) == ("unknown-key", "error"))
        #expect(error.message.hasPrefix("une carte n'a pas de clé"))
        #expect(error.label?.hasPrefix("vouliez-vous dire") == true)
        #expect(error.notes.isEmpty)
        let place = Document.Place(
            file: "b.yaml",
            line: 4,
            column: 1,
            endLine: 4,
            endColumn: 7,
            offset: 38,
            endOffset: 44
        )
        #expect(error.place == place)
    }

    @Test func `other places are notes`() throws {
        try world.write("b.yaml", TestWorld.bareMap + "deal: a\ndeal: b\n")
        let error = try #require(try document("b.yaml").maps.first?.diagnostics.first)
        #expect(error.code == "duplicate-key")
        #expect(error.notes.map(\.place.line) == [3])
        #expect(error.help != nil)
    }

    @Test func `several files are one document, those that cannot be read too`() throws {
        try world.write("a.yaml", TestWorld.brokenMap)
        try world.write("empty/notes.txt", "x")
        #expect(unsafe mkfifo(world.folder + "/pipe.yaml", 0o600) == 0)
        let found = try document("a.yaml", "missing.yaml", "empty", "pipe.yaml", "--language", "en")
        #expect(found.format == "dealmap-check")
        #expect(found.maps.map(\.file) == ["a.yaml", "missing.yaml", "empty", "pipe.yaml"])
        #expect(found.maps.allSatisfy { $0.status == "unusable" && $0.language == "en" })
        #expect(
            found.maps.map { $0.diagnostics.map(\.code) } == [
                ["unknown-key"], ["file-missing"], ["folder-without-map"], ["file-not-regular"],
            ]
        )
        #expect(found.maps[1].diagnostics[0].place == nil)
        #expect(found.maps[1].diagnostics[0].message.contains("'missing.yaml' cannot be read"))
    }

    @Test func `a playbook that cannot be used is told at its place`() throws {
        try world.write("a.yaml", TestWorld.bareMap + "playbook: notes.yaml\n")
        try world.write("notes.yaml", "secret: x\n")
        let error = try #require(try document("a.yaml").maps.first?.diagnostics.first)
        #expect(error.code == "not-a-playbook")
        #expect(error.place?.file == "a.yaml")
        #expect(!world.output.contains("secret"))
    }

    @Test func `a file too large to be opened is told`() throws {
        try world.write("large.yaml", "")
        #expect(unsafe truncate(world.folder + "/large.yaml", 65 * 1024 * 1024) == 0)
        #expect(try document("large.yaml").maps.first?.diagnostics.map(\.code) == ["file-too-large"])
    }

    @Test func `wrong usage stays on standard error`() {
        #expect(world.run("check", "--format", "json", "--select", "nothing", "a.yaml") == .unusable)
        #expect(world.output.isEmpty)
        #expect(!world.errors.isEmpty)
    }
}
