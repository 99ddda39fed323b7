import StakeholderModel
import Testing

@testable import MapFormat

/// Every problem that the parsers find in a text.
private func problems(of text: String) -> [ValueProblem] {
    let found: [ValueProblem?] = [
        refusedValue(FactNotation.parse(text, isText: false)),
        refusedValue(FactNotation.parse(text, isText: true)),
        refusedValue(MoneyText.parse(text)), refusedValue(DateText.parse(text)),
        refusedValue(DurationText.parse(text)),
        refusedValue(WholeNumberText.parse(text)), refusedValue(YesNoText.parse(text)),
        refusedValue(CodeText.country(text)), refusedValue(CodeText.currency(text)),
        refusedValue(CodeText.language(text)),
        IdentifierText.check(text), refusedValue(VocabularyText.parse(text, as: Role.self)),
        refusedValue(VocabularyText.parse(text, as: Stance.self)), refusedValue(RelationKindText.parse(text)),
    ]
    return found.compactMap { $0 }
}

/// Texts that nearly mean something, so that every branch is reached.
private let pieces = [
    "0", "12", "2025", "000", "90", ",", ".", "'", " ", "\u{A0}", "-", "/", "@", " @", "?", "k", "M", "€",
    "EUR",
    "USD", "mars", "March", "unknown", "dg", "é", "e\u{301}", "\u{301}", "\u{200B}", "\r\n", "\0", "🧑‍🏫",
    "weeks", "j",
    "supporter", "champion", ":", "T10:00", "\u{2212}", "{", "田", "９", "ﬁ", "ß", "İ", "\u{10FFFF}",
]

struct ValueRobustnessTests {
    @Test func `no text whatsoever makes a parser fail, and every refusal points into the text`() {
        var generator = ValueTestGenerator(seed: 2025)
        for _ in 0..<4_000 {
            let count = Int.random(in: 0...8, using: &generator)
            let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            for problem in problems(of: text) {
                guard let range = problem.range else { continue }
                let isInside = range.lowerBound >= text.startIndex && range.upperBound <= text.endIndex
                #expect(isInside, "\(problem.code) \(text.debugDescription)")
                _ = text.unicodeScalars[range]
            }
        }
    }

    @Test func `messages start in lower case, have no full stop, and ask with a question mark`() {
        var generator = ValueTestGenerator(seed: 7)
        var sentences: Set<Wording> = []
        for _ in 0..<1_000 {
            let count = Int.random(in: 0...5, using: &generator)
            let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            for problem in problems(of: text) {
                let wordings = [problem.message, problem.label, problem.help]
                sentences.formUnion(wordings.compactMap { $0 })
            }
        }
        let monthNames = Set((1...12).compactMap { DateWords.monthName($0)?.en })
        for sentence in sentences {
            let first = sentence.en.split(separator: " ").first.map(String.init) ?? ""
            #expect(first.first?.isUppercase == false || monthNames.contains(first), "\(sentence.en)")
            #expect(sentence.fr.first?.isUppercase == false, "\(sentence.fr)")
            #expect(sentence.en.last != "." && sentence.fr.last != ".", "\(sentence)")
            #expect(sentence.en.hasPrefix("did you") == (sentence.en.last == "?"), "\(sentence.en)")
            #expect(sentence.fr.last != "?" || sentence.fr.hasSuffix("\u{A0}?"), "\(sentence.fr)")
        }
    }

    @Test func `a text of a hundred thousand characters is refused with a short message`() {
        for letter in ["a", "1", " ", "@", "?", " @", "\u{301}", "1,"] {
            let text = String(repeating: letter, count: 100_000)
            for problem in problems(of: text) {
                #expect(problem.message.en.unicodeScalars.count < 300, "\(problem.code) \(letter)")
                #expect((problem.help?.en.unicodeScalars.count ?? 0) < 300, "\(problem.code) \(letter)")
            }
        }
    }
}
