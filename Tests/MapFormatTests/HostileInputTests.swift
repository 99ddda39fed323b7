import Findings
import MapFormat
import StakeholderModel
import Testing

/// Whatever the bytes, the answer is a map or errors.
struct HostileInputTests {
    /// A reading with every place inside the text.
    private func isSound(_ reading: MapReading) -> Bool {
        let size = reading.source.text.utf8.count
        let ranges = reading.diagnostics.flatMap { diagnostic in
            [diagnostic.range].compactMap(\.self) + diagnostic.notes.map(\.range)
        }
        let areInside = ranges.allSatisfy { $0.start.offset <= $0.end.offset && $0.end.offset <= size }
        return areInside && (reading.map == nil) == reading.diagnostics.contains { $0.severity == .error }
    }

    @Test func `a map cut at any byte`() {
        let bytes = Array(exampleMap.utf8)
        for length in bytes.indices {
            #expect(isSound(MapReader.read(bytes: Array(bytes[..<length]), name: "x")), "cut at \(length)")
        }
    }

    @Test func `a map with any one byte changed`() {
        let bytes = Array(exampleMap.utf8)
        let replacements = Array("[]{}:,-?*&!|>'\"@#% \t\n\rx".utf8) + [0, 0x7F, 0xC3, 0xFF]
        var numbers = SmallRandom(seed: 7)
        for place in bytes.indices {
            var changed = bytes
            changed[place] = replacements[numbers.next(below: replacements.count)]
            #expect(isSound(MapReader.read(bytes: changed, name: "x")), "changed at \(place)")
        }
    }

    @Test func `random bytes`() {
        var numbers = SmallRandom(seed: 11)
        let signs = Array("[]{}:,-?*&!|>'\"@#% \t\n\rab".utf8)
        for round in 0..<3000 {
            let count = numbers.next(below: 60)
            let bytes = (0..<count).map { _ in
                round.isMultiple(of: 2)
                    ? UInt8(numbers.next(below: 256)) : signs[numbers.next(below: signs.count)]
            }
            #expect(isSound(MapReader.read(bytes: bytes, name: "x")), "round \(round), seed 11")
            #expect(
                isSound(MapReader.read(bytes: Array(mapText("").utf8) + bytes, name: "x")),
                "round \(round), seed 11"
            )
        }
    }

    @Test func `deep nesting`() {
        for sign in ["[", "{a: ", "- ", "? ", "a: {b: ["] {
            #expect(isSound(reading("deal: " + String(repeating: sign, count: 20_000))))
            #expect(isSound(reading(String(repeating: sign, count: 20_000))))
        }
        let block = (0..<400).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(isSound(reading(block)))
        var rule = "dg"
        for _ in 0..<200 { rule = "{ all: [\(rule)] }" }
        #expect(isSound(reading("people: { dg: {} }\ngates: { g: { decided_by: \(rule) } }\n")))
    }

    @Test func `a bomb of aliases`() {
        var lines = "a0: &a0 [x, x, x, x]\n"
        for level in 1..<20 {
            let below = "*a\(level - 1)"
            lines += "a\(level): &a\(level) [\(below), \(below), \(below)]\n"
        }
        let codes = Set(reading(lines).diagnostics.map(\.code.rawValue))
        #expect(codes.isSuperset(of: ["anchor", "alias"]))
    }

    @Test func `many names and many wrong ones`() {
        let people = (0..<4000).map { "  person-number-\($0): { reports_to: persan-number-\($0) }\n" }
            .joined()
        #expect(isSound(reading("people:\n" + people)))
    }

    @Test func `a long circle`() {
        let count = 20_000
        let people = (0..<count).map { "  p\($0): { reports_to: p\(($0 + 1) % count) }\n" }.joined()
        #expect(reading("people:\n" + people).diagnostics.map(\.code.rawValue) == ["cycle"])
    }
}

/// A small generator that gives the same numbers on every machine (SplitMix64).
struct SmallRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 up to, but not including, a bound.
    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
