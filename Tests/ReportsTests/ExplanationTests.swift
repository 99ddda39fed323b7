import DecisionAnalysis
import Findings
import StakeholderModel
import Testing

@testable import Reports

@Suite struct ExplanationTests {
    @Test(arguments: ["BUD002", "bud002", "budget-without-allocator", "Budget without allocator"])
    func `a rule is found by its code and its name`(_ word: String) throws {
        let explanation = try #require(Explanation(word: word))
        let text = explanation.text(options: TextOptions(language: .english))
        #expect(text.hasPrefix("BUD002 budget-without-allocator\n"))
        #expect(text.contains("A map on which it speaks:\n\n    dealmap: 1\n    account: Example\n"))
        #expect(text.contains("A map on which it is silent:\n\n"))
    }

    @Test(arguments: RuleBook.descriptions.map(\.code))
    func `every rule is explained with its reason and an example of each kind`(_ code: RuleCode) throws {
        let rule = try #require(RuleBook.description(of: code))
        #expect(Explanation(word: rule.name) == .rule(rule))
        for language in Language.allCases {
            let text = Explanation.rule(rule).text(options: TextOptions(language: language))
            let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for said in [rule.title, rule.reason, rule.rationale] {
                let sentence = said.text(in: language).split(whereSeparator: \.isWhitespace).joined(
                    separator: " "
                )
                #expect(words.lowercased().contains(sentence.lowercased()), "\(code): \(sentence)")
            }
            for example in [rule.examples.triggering.first, rule.examples.quiet.first] {
                let line = try #require(example?.split(separator: "\n").first)
                #expect(text.contains("    \(line)"), "\(code): \(line)")
            }
        }
    }

    @Test(arguments: Verdict.allCases)
    func `a verdict is found by its word and its labels`(_ verdict: Verdict) {
        for word in [verdict.rawValue, verdict.label.en, verdict.label.fr, verdict.ofDeal.fr] {
            #expect(Explanation(word: word) == .verdict(verdict))
        }
    }

    @Test func `a word that means nothing has no explanation`() {
        #expect(Explanation(word: "BUD999") == nil)
    }

    @Test(arguments: [("disputé", Verdict.contested), ("bloqué", .blocked), ("Non cartographié", .unmapped)])
    func `a verdict is found by its French label`(_ word: String, _ verdict: Verdict) {
        #expect(Explanation(word: word) == .verdict(verdict))
    }

    @Test(arguments: Vocabulary.allCases)
    func `the words of a key stand beside their labels`(_ vocabulary: Vocabulary) {
        #expect(Explanation(word: vocabulary.rawValue) == .vocabulary(vocabulary))
        for language in Language.allCases {
            let text = Explanation.vocabulary(vocabulary).text(options: TextOptions(language: language))
            for row in vocabulary.tables.flatMap(\.rows) {
                #expect(text.contains("  \(row.word)  "))
                #expect(text.contains(row.label.capitalized.text(in: language)))
            }
        }
    }

    @Test func `a table of words is aligned`() {
        let text = Explanation.vocabulary(.flag).text(options: TextOptions(language: .french))
        #expect(
            text.contains("\n  green  Signal positif\n  amber  Signal faible\n  red    Signal d'alerte\n")
        )
    }

    @Test func `the names in other tools stand below the word`() {
        let english = Explanation.vocabulary(.stance).text(options: TextOptions(language: .english))
        #expect(
            english.contains(
                "\n  skeptic    Skeptic\n             elsewhere: Non-Supporter, Mildly Negative,"
            )
        )
        let french = Explanation.vocabulary(.access).text(options: TextOptions(language: .french))
        #expect(french.contains("\n            ailleurs\u{00A0}: Brief Contact\n"))
        let roles = Explanation.vocabulary(.role).text(options: TextOptions(language: .english))
        #expect(!roles.contains("Décideuse"))
        #expect(!roles.contains("0"))
    }

    @Test func `a key that two things have shows both tables`() {
        let text = Explanation.vocabulary(.status).text(options: TextOptions(language: .english))
        #expect(text.contains("How far a step is\n"))
        #expect(text.contains("\n\nWhere a provider stands\n"))
    }

    @Test func `no word is proposed twice`() {
        #expect(Set(Explanation.words).count == Explanation.words.count)
    }

    @Test func `the factors are those of the table`() {
        #expect(StrengthTable.strength(of: Access.brief)?.tenths == 4)
        #expect(StrengthTable.strength(of: Access.multiple)?.tenths == 7)
        #expect(StrengthTable.strength(of: Access.inDepth)?.tenths == 9)
        #expect(StrengthTable.strength(of: RelationKind.influences(.weak))?.tenths == 3)
        #expect(StrengthTable.strength(of: RelationKind.influences(.medium))?.tenths == 6)
        #expect(StrengthTable.strength(of: RelationKind.mandates)?.tenths == 8)
        #expect(StrengthTable.carrying(for: .skeptic).tenths == 2)
        #expect(StrengthTable.carrying(for: .advocate).tenths == 10)
        #expect(StrengthTable.manages.tenths == 5)
    }

    @Test func `the table of factors speaks both languages`() {
        let english = Explanation.strength.text(options: TextOptions(language: .english))
        let french = Explanation.strength.text(options: TextOptions(language: .french))
        #expect(english.contains("  Met several times     0.7\n"))
        #expect(french.contains("  Plusieurs échanges  0,7\n"))
        #expect(english.contains("  Opponent        carries nothing\n"))
    }

    @Test func `every rule stands in the table of its family`() {
        let text = RuleTable.text(options: TextOptions(language: .french))
        for rule in RuleBook.descriptions { #expect(text.contains("  \(rule.code.rawValue)  \(rule.name)")) }
        #expect(text.contains("Chemins de décision (PTH)\n"))
    }
}
