import Findings
import FoundationEssentials
import MapFormat
import StakeholderModel
import Testing

@Suite struct FormattingGoldenTests {
    @Test func `awkward texts become the expected ones, and stay so`() throws {
        let names = try Golden.names()
        #expect(names.count >= 12)
        for name in names {
            let formatting = MapFormatter.format(bytes: try Golden.before(name), name: name)
            let text = try #require(formatting.text, "\(name): \(formatting.diagnostics.map(\.message.en))")
            #expect(formatting.isChanged, "\(name) is not awkward")
            try Golden.check(text, name)
            let again = MapFormatter.format(SourceText(name: name, text: text))
            #expect(again.text == text && !again.isChanged, "\(name) changes again")
        }
    }

    /// What we write ourselves is in the canonical layout.
    @Test func `the samples are left as they are`() throws {
        let folder = Golden.root.appending(path: "samples")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".yaml") }
        #expect(paths.count >= 4)
        for path in paths {
            let bytes = Array(try Data(contentsOf: folder.appending(path: path)))
            let formatting = MapFormatter.format(bytes: bytes, name: path)
            #expect(formatting.text.map { Array($0.utf8) } == bytes, "\(path)")
        }
    }

    @Test func `every map written in the documentation and the tests keeps its meaning`() throws {
        let maps = try WrittenMaps.all()
        #expect(maps.count >= 30)
        for map in maps { FormattingLaws.check(map, "the map\n\(map)") }
    }
}

extension MapFormatting {
    /// The text in the canonical layout.
    var text: String? {
        guard case .formatted(let text) = outcome else { return nil }
        return text
    }
}
