import DecisionAnalysis
import Findings
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
        let frozen = FrozenRules.all.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(frozen.allSatisfy { $0.count == 2 })
        #expect(Set(frozen.map { $0[0] }).count == frozen.count)
        #expect(Set(frozen.map { $0[1] }).count == frozen.count)
    }

    @Test func `what a rule says of itself keeps the conventions of wording`() {
        for rule in RuleBook.descriptions {
            for text in [rule.title.en, rule.title.fr] {
                #expect(text.first?.isUppercase == true && !text.hasSuffix("."), "\(rule.code): \(text)")
                #expect(text.count <= 60, "\(rule.code): \(text)")
            }
            for text in [rule.rationale.en, rule.rationale.fr] {
                #expect(text.first(where: \.isLetter)?.isUppercase == true, "\(rule.code): \(text)")
                #expect(text.hasSuffix(".") && !text.contains("  "), "\(rule.code): \(text)")
                #expect(text.count > 80, "\(rule.code): \(text)")
            }
            for text in [rule.reason.en, rule.reason.fr] {
                #expect(text.first?.isLowercase == true && !text.hasSuffix("."), "\(rule.code): \(text)")
            }
        }
    }

    @Test func `no French sentence is the English one`() {
        for rule in RuleBook.descriptions {
            #expect(rule.title.en != rule.title.fr && rule.reason.en != rule.reason.fr)
            #expect(rule.rationale.en != rule.rationale.fr)
        }
    }
}
