import Findings
import MapFormat
import StakeholderModel
import Testing

/// What a file from anywhere can hold, and what comes of it.
struct UntrustedTextTests {
    private func codes(_ text: String) -> [String] {
        MapReader.read(SourceText(name: "x", text: text)).diagnostics.map(\.code.rawValue)
    }

    private func codes(_ bytes: [UInt8]) -> [String] {
        MapReader.read(bytes: bytes, name: "x").diagnostics.map(\.code.rawValue)
    }

    @Test func `every line end and a byte order mark read as the same map`() {
        let lines = "people:\n  dg: { name: Anne }\ngates:\n  need: { decided_by: dg }\n"
        let expected = reading(lines).map
        #expect(expected != nil)
        for end in ["\r\n", "\r"] {
            let text = mapText(lines).split(separator: "\n").joined(separator: end) + end
            #expect(MapReader.read(SourceText(name: "x", text: text)).map == expected)
            #expect(MapReader.read(SourceText(name: "x", text: "\u{FEFF}" + text)).map == expected)
        }
    }

    @Test func `the marks of one document are let pass, all others are told`() {
        #expect(codes("---\n" + mapText("")) == [])
        #expect(codes("%YAML 1.1\n---\n" + mapText("...\n")) == [])
        #expect(codes("%YAML 2.0\n---\n" + mapText("")) == ["directive"])
        #expect(codes("%FOO\n---\n" + mapText("")) == ["directive"])
        #expect(codes(mapText("---\n---\n")) == ["several-documents"])
    }

    @Test func `wide encodings are told by their name, with and without a mark`() {
        let letters = Array(mapText("").utf8)
        let table: [([UInt8], String)] = [
            ([0xFF, 0xFE] + letters.flatMap { [$0, 0] }, "UTF-16"),
            ([0xFE, 0xFF] + letters.flatMap { [0, $0] }, "UTF-16"),
            (letters.flatMap { [$0, 0] }, "UTF-16"), (letters.flatMap { [0, $0] }, "UTF-16"),
            ([0xFF, 0xFE, 0, 0] + letters.flatMap { [$0, 0, 0, 0] }, "UTF-32"),
            ([0, 0, 0xFE, 0xFF] + letters.flatMap { [0, 0, 0, $0] }, "UTF-32"),
            (letters.flatMap { [$0, 0, 0, 0] }, "UTF-32"), (letters.flatMap { [0, 0, 0, $0] }, "UTF-32"),
        ]
        for (bytes, name) in table {
            let found = MapReader.read(bytes: bytes, name: "x").diagnostics
            #expect(found.map(\.code.rawValue) == ["not-utf-8"])
            #expect(found.first?.message.en == "the file is saved as \(name)")
        }
        #expect(codes([0]) == ["control-character"])
        #expect(codes(Array(mapText("").utf8) + [0, 0, 0]).allSatisfy { $0 == "control-character" })
    }

    @Test func `limits hold at the last value that is allowed`() {
        #expect(codes(mapText(String(repeating: "k", count: 1001) + ": x\n")) == ["key-too-long"])
        #expect(codes(mapText(String(repeating: "k", count: 1000) + ": x\n")) == ["unknown-key"])
        let deep = String(repeating: "[", count: 63) + String(repeating: "]", count: 63)
        #expect(codes(mapText("deal: \(deep)\n")) == ["expected-text"])
        #expect(codes(mapText("deal: [\(deep)]\n")) == ["too-deep"])
        #expect(codes(mapText("people: { \(String(repeating: "i", count: 100)): {} }\n")) == [])
    }

    @Test func `warnings never keep the rest from being read`() {
        let people = (0..<2000).map { "  p\($0): { title: a #\($0)\n }\n" }.joined()
        let found = reading("people:\n" + people + "gates:\n  g: { kind: lunch }\n")
        #expect(found.map == nil)
        #expect(found.diagnostics.count { $0.severity == .warning } == 100)
        #expect(found.diagnostics.last?.code.rawValue == "unknown-word")
        let fine = reading("people:\n" + people)
        #expect(fine.map?.people.count == 2000)
        #expect(fine.map?.people.last?.title == "a")
    }

    @Test func `what a no-break space hides is told once, and the rest of the file is read`() {
        #expect(
            errors("people:\n  dg:\n    stance:\u{A0}supporter\ngates: { g: { kind: lunch } }\n").map {
                $0.prefix(20)
            }
                == ["5:12 no-break-space ", "6:21 unknown-word 'l"]
        )
    }
}
