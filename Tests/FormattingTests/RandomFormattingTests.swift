import Findings
import FoundationEssentials
import MapFormat
import TestSupport
import Testing

@Suite struct RandomFormattingTests {
    /// `DEALMAP_CASES` in the environment asks for more.
    static let count = ProcessInfo.processInfo.environment["DEALMAP_CASES"].flatMap(UInt64.init) ?? 120
    /// Bytes that mean something to YAML.
    private static let signs = Array(" \n#-:,?[]{}'\"|>%&*!@x\t\r".utf8)

    @Test(arguments: 0..<4 as Range<UInt64>)
    func `random layouts keep their meaning, comments and order`(_ part: UInt64) {
        var readable = 0
        for seed in (part * Self.count / 4)..<((part + 1) * Self.count / 4) {
            let text = RandomLayout.text(seed: seed)
            let reading = MapReader.read(SourceText(name: "", text: text))
            guard reading.map != nil else { continue }
            readable += 1
            FormattingLaws.check(text, "seed \(seed)\n\(text)")
        }
        #expect(readable * 10 > Self.count / 4 * 7, "only \(readable) of \(Self.count / 4) can be read")
    }

    /// A text with wrong bytes is formatted without harm or not at all.
    @Test func `broken layouts do no harm`() {
        var formatted = 0
        for seed in 0..<Self.count {
            var numbers = RandomNumbers(seed: seed ^ 0xABCD)
            var bytes = Array(RandomLayout.text(seed: seed).utf8)
            for _ in 0..<numbers.number(1...3) {
                let place = numbers.number(0...bytes.count - 1)
                bytes[place] = Self.signs.randomElement(using: &numbers) ?? 0
            }
            let formatting = MapFormatter.format(bytes: bytes, name: "a.yaml")
            guard let text = formatting.text else { continue }
            formatted += 1
            let before = MapReader.read(formatting.source).map
            #expect(MapReader.read(SourceText(name: "", text: text)).map == before, "seed \(seed)")
            #expect(!MapFormatter.format(SourceText(name: "", text: text)).isChanged, "seed \(seed)\n\(text)")
        }
        #expect(formatted * 20 > Self.count, "only \(formatted) could be read")
    }
}
