import Findings
import MapFormat
import Testing

struct YamlMistakeTests {
    @Test func `what libyaml cannot read is told in plain words`() {
        #expect(errors("deal: a: b: c\n") == ["3:7 unquoted-colon 'a: b: c' write \"a: b: c\""])
        #expect(errors("deal: \"abc\nsector: x\n") == ["3:7 unclosed-quote '\"' opened here"])
        #expect(errors("deal: \"abc\nsector: \"x\"\n") == ["3:7 unclosed-quote '\"' opened here"])
        #expect(errors("people:\n\tdg: x\n") == ["4:1 tab-indent '\t' use spaces"])
        #expect(errors("deal: x\n  people: y\n") == ["4:3 bad-indentation 'people: y'"])
        #expect(errors("people: { dg: {}\ngates: y\n") == ["3:9 unclosed-bracket '{' '}' is missing"])
        #expect(errors("ruled_out: [\n") == ["3:12 unclosed-bracket '[' ']' is missing"])
        #expect(errors("deal\ngates: {}\n") == ["3:1 missing-colon 'deal' write 'key: value'"])
        #expect(errors("deal: @dg\n") == ["3:7 unquoted-sign '@'"])
        #expect(errors("deal: *x*\n") == ["3:7 unquoted-sign '*' put quotes around the value"])
        #expect(
            errors("deal: \"a\\qb\"\n") == [
                "3:9 bad-escape '\\' write '\\\\', or use single quotes around the text"
            ]
        )
        #expect(errors("deal: \"a\" b\n") == ["3:11 text-after-quote 'b' put it inside the quotes"])
        #expect(
            errors("deal: 'c'est'\n") == ["3:10 text-after-quote 'est'' use double quotes around the text"]
        )
        #expect(errors("people:\n   dg: {}\n  chef: {}\n") == ["5:3 bad-indentation 'chef: {}'"])
        #expect(errors("log:\n  - id: r\n  foo: y\n") == ["5:3 bad-indentation 'foo: y'"])
        #expect(errors("people: {dg:{}}\n") == ["3:12 missing-space ':' write 'key: value'"])
    }

    @Test func `a mistake in the syntax is told with those found before it`() {
        let lines = "language: de\npeople: { dg: { stance: neutral @later } }\ndeal: \"abc\n"
        // The name may stand in the part that could not be read.
        #expect(reading(lines).diagnostics.map(\.code.rawValue) == ["unknown-language", "unclosed-quote"])
    }

    @Test func `what YAML has and the format does not`() {
        #expect(errors("deal: &x y\n").map { $0.prefix(15) } == ["3:7 anchor '&x'"])
        #expect(errors("deal: !!str y\n").map { $0.prefix(15) } == ["3:7 tag '!!str'"])
        #expect(
            errors("deal: &x y\nsector: *x\n").map { $0.split(separator: "'")[1] } == ["&x", "*x"]
        )
        #expect(errors("---\nb: c\n").map { $0.prefix(23) } == ["3:1 several-documents '"])
        #expect(errors("? [a]\n: b\n").map { $0.prefix(22) } == ["3:3 key-not-text '[a]'"])
        #expect(errors("people:\n  <<: { a: {} }\n  dg: {}\n") == ["4:3 merge-key '<<'"])
    }

    @Test func `all of them are told in one run`() {
        let codes = reading("deal: &x y\nsector: *x\npeople: { a: !t {}, <<: *x }\nfoo: 1\n").diagnostics.map(
            \.code.rawValue
        )
        #expect(codes == ["anchor", "alias", "tag", "merge-key", "alias", "unknown-key"])
    }

    @Test func `the limits`() {
        func codes(_ lines: String) -> [String] { reading(lines).diagnostics.map(\.code.rawValue) }
        #expect(codes("deal: " + String(repeating: "x", count: 100_001) + "\n") == ["value-too-long"])
        #expect(codes("deal: " + String(repeating: "x", count: 100_000) + "\n") == [])
        #expect(codes("deal: " + String(repeating: "[", count: 70)).contains("too-deep"))
        #expect(
            codes("wants: [" + String(repeating: "a,", count: 200_001) + "]\n").contains("too-many-values")
        )
        #expect(codes(String(repeating: "#", count: 4 * 1024 * 1024)) == ["text-too-large"])
        #expect(codes("us: { a: { wants: 1 }, b: {} }\n") == ["unknown-key"])
    }

    @Test func `so many errors that nobody reads them`() {
        let people = (0..<3000).map { "  p\($0): { stance: x }\n" }.joined()
        let found = reading("people:\n" + people).diagnostics
        #expect(found.count == 1001)
        #expect(found.last?.code.rawValue == "too-many-errors")
    }
}
