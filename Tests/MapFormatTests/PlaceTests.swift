import Findings
import MapFormat
import StakeholderModel
import Testing

struct PlaceTests {
    @Test func `columns count characters, offsets count bytes`() throws {
        let found = reading("people: { éàü😀: { stance: x } }\n")
        let range = try #require(found.diagnostics.first { $0.code.rawValue == "unknown-word" }?.range)
        #expect(range.start == SourcePosition(line: 3, column: 27, offset: 24 + 33))
        #expect(text(at: range, in: found.source) == "x")
    }

    @Test func `lines end at LF, CR LF or CR`() throws {
        for end in ["\n", "\r\n", "\r"] {
            let lines = ["dealmap: 1", "account: Média", "people:", "  dé: { stance: x }", ""]
            let source = SourceText(name: "x", text: lines.joined(separator: end))
            let reading = MapReader.read(source)
            #expect(
                reading.diagnostics.map { summary($0, in: source) }.map { $0.prefix(21) } == [
                    "4:17 unknown-word 'x'"
                ]
            )
        }
    }

    @Test func `a byte order mark has no column`() {
        let source = SourceText(name: "x", text: "\u{FEFF}dealmap: 1\naccount: é\nlanguage: xx\n")
        let reading = MapReader.read(source)
        #expect(reading.diagnostics.map { summary($0, in: source) } == ["3:11 unknown-language 'xx'"])
        let first = MapReader.read(SourceText(name: "x", text: "\u{FEFF}dealmp: 1\naccount: x\n"))
        #expect(first.diagnostics.first?.range?.start == SourcePosition(line: 1, column: 1, offset: 3))
    }

    @Test func `bytes that are no UTF-8`() {
        let bytes = Array("dealmap: 1\naccount: M\u{E9}dia\n".utf8)
        let latin = bytes.filter { $0 != 0xC3 }
        let reading = MapReader.read(bytes: latin, name: "x")
        #expect(reading.map == nil)
        #expect(reading.diagnostics.map { summary($0, in: reading.source) } == ["2:11 not-utf-8 '\u{FFFD}'"])
        let real = Array("a: \u{FFFD}".utf8) + [0xEF, 0xBF] + Array("x".utf8)
        #expect(MapReader.read(bytes: real, name: "x").diagnostics.first?.range?.start.column == 5)
        #expect(
            MapReader.read(bytes: [0xFF, 0xFE, 0x61, 0x00], name: "x").diagnostics.map(\.code.rawValue) == [
                "not-utf-8"
            ]
        )
        #expect(MapReader.read(bytes: bytes, name: "x").diagnostics.isEmpty)
    }

    @Test func `invisible characters`() {
        let found = errors("deal: a\u{0}b\nsector: \u{200B}\u{7}\n")
        #expect(
            found == ["3:8 control-character '\u{0}' delete it", "4:10 control-character '\u{7}' delete it"]
        )
    }

    @Test func `a place inside quotes, and in a text that is not written as it reads`() {
        #expect(
            errors("people: { dg: { stance: \"neutral @dgg\" } }\n") == [
                "3:35 unknown-reference 'dgg' did you mean 'dg' (line 3)?"
            ]
        )
        #expect(
            errors("people: { dg: { stance: \"neutral\\x20@dgg\" } }\n") == [
                "3:25 unknown-reference '\"neutral\\x20@dgg\"' did you mean 'dg' (line 3)?"
            ]
        )
    }
}
