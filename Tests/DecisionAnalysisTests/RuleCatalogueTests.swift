import DecisionAnalysis
import Findings
import FoundationEssentials
import StakeholderModel
import Testing

/// What holds of the rules as a whole.
struct RuleCatalogueTests {
    @Test func `every rule of the design is registered under its code and name`() {
        let registered = RuleBook.descriptions.map { "\($0.code.rawValue) \($0.name)" }
        let frozen = FrozenRules.all.split(separator: "\n").map(String.init)
        #expect(registered == frozen, "a code and its name are for ever: a new rule is a new line")
    }

    @Test func `no code and no name was ever given twice`() {
        let lines = FrozenRules.all + "\n" + FrozenRules.withdrawn
        let frozen = lines.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(frozen.allSatisfy { $0.count == 2 })
        #expect(Set(frozen.map { $0[0] }).count == frozen.count)
        #expect(Set(frozen.map { $0[1] }).count == frozen.count)
    }

    @Test(arguments: RuleBook.descriptions.map(\.code))
    func `what a rule says of itself keeps the conventions of wording`(code: RuleCode) throws {
        let rule = try #require(RuleBook.description(of: code))
        #expect(RuleWording.faults(in: rule) == [])
    }

    @Test func `a code that was withdrawn is not given again`() {
        let codes = Set(RuleBook.descriptions.map(\.code.rawValue))
        let names = Set(RuleBook.descriptions.map(\.name))
        for line in FrozenRules.withdrawn.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            #expect(words.count == 2 && !codes.contains(words[0]) && !names.contains(words[1]), "\(line)")
        }
    }

    @Test func `a rule stands in the folder of its family, in a file of its code and name`() throws {
        let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/DecisionAnalysis/Rules")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: rules.path)
        let expected = RuleBook.descriptions.map { rule in
            let words = rule.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            let folder = rule.code.family.map { String(describing: $0) } ?? ""
            let family = folder.prefix(1).uppercased() + folder.dropFirst()
            return "\(family)/\(rule.code.rawValue).\(words.joined()).swift"
        }
        #expect(Set(expected).subtracting(paths).isEmpty)
        let files = paths.filter { $0.split(separator: ".").count == 3 && !$0.contains("generated") }
        #expect(files.count == expected.count)
    }
}
