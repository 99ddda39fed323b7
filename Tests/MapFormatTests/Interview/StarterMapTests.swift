import Findings
import MapFormat
import StakeholderModel
import Testing

@Suite struct StarterMapTests {
    @Test(arguments: BuiltInPlaybooks.names, Language.allCases)
    func `a starter is a map, commented and not`(name: String, language: Language) throws {
        let playbook = try #require(BuiltInPlaybooks.playbook(named: name))
        let text = StarterMap.text(
            playbook: playbook,
            language: language,
            date: .epoch,
            schema: "dealmap.schema.json"
        )
        #expect(problems(text) == [])
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "# yaml-language-server: $schema=dealmap.schema.json")
        let uncommented = lines.map { line in
            let isProse = line.hasPrefix("# ") && !line.hasPrefix("#  ")
            return line.hasPrefix("#") && !isProse ? line.dropFirst() : line
        }
        let whole = uncommented.joined(separator: "\n")
        #expect(problems(whole) == [])
        let map = MapReader.read(SourceText(name: "starter.yaml", text: whole)).map
        #expect(map?.gates.count == playbook.gates.count)
        #expect(lines.allSatisfy { $0.count <= 160 })
    }

    private func problems(_ text: String) -> [String] {
        MapReader.read(SourceText(name: "starter.yaml", text: text)).diagnostics.map {
            "\($0.range?.start.line ?? 0): \($0.message.en)"
        }
    }
}
