import StakeholderModel

/// Single values, in every state of knowledge.
extension RandomAccountMap {
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

    mutating func date() -> CalendarDate {
        CalendarDate(year: number(1990...2040), month: number(1...12), day: number(1...28)) ?? .epoch
    }

    mutating func money() -> Money {
        let hundredths = numbers.pick(0, 5, 1_250, 9_000_000, 123_456_789_012)
        return Money(hundredths: Int64(hundredths), currency: numbers.pick(nil, CurrencyCode("EUR")))
    }

    mutating func word<Word: CaseIterable>() -> Word where Word.AllCases == [Word] {
        Word.allCases[number(0...Word.allCases.count - 1)]
    }

    /// Texts on which a careless writer stumbles.
    mutating func text() -> String {
        let awkward = [
            "plain", "l'été", "a: b", "a #b", "#a", "- a", "-a", "? a", "[x", "{y}", "a, b", "\"quoted\"",
            "'q'",
            "no", "012", "null", "~", "a\nb", "tab\tin", "é — 漢字 🙂", "a:", "@dg", "a @dg", "100 %", "*x",
            "&x",
            "!t", "|", ">", "%d", "`c`", "---", "...", "=", "<<", "http://x.y/z?q=1", "\\", "a\u{A0}b", "a{b",
            "a\u{2028}b", "x\u{85}y", ":a", "a ?b",
        ]
        return awkward[number(0...awkward.count - 1)]
    }

    mutating func maybeText() -> String? { numbers.chance(40) ? text() : nil }

    mutating func fact<Value>(_ make: (inout RandomAccountMap) -> Value?) -> Fact<Value> {
        guard number(0...9) > 3, let value = make(&self) else {
            return numbers.chance(80) ? .notAsked : .unknown(evidence())
        }
        let evidence = evidence()
        let isAssumed = evidence.basis == .inferred || numbers.chance(30)
        return isAssumed ? .assumed(value, evidence) : .known(value, evidence)
    }

    mutating func textFact() -> Fact<String> { fact { $0.text() } }

    mutating func textFacts() -> FactList<String> { facts(0...3) { $0.text() } }

    /// A list in which every item is in the file.
    mutating func facts<Value>(
        _ range: ClosedRange<Int>,
        _ make: (inout RandomAccountMap) -> Value?
    ) -> FactList<Value> {
        guard numbers.chance(50) else { return .notAsked }
        let items = (0..<number(range)).map { _ in fact(make) }
        return FactList(items.filter { $0.knowledge != .absent })
    }

    mutating func references<Object>(_ all: [Identifier<Object>]) -> FactList<Identifier<Object>> {
        guard numbers.chance(60) else { return .notAsked }
        let items = numbers.some(0...2, of: all).map { identifier in fact { _ in identifier } }
        return FactList(items.filter { $0.knowledge != .absent })
    }

    mutating func evidence() -> Evidence {
        guard numbers.chance(50) else { return .none }
        let all = people.map(Source.person) + us.map(Source.teamMember) + log.map(Source.logEntry)
        let isLong = numbers.chance(40)
        return Evidence(
            sources: numbers.some(isLong ? 0...3 : 1...1, of: all),
            date: isLong && numbers.chance(50) ? date() : nil,
            basis: isLong && numbers.chance(50) ? word() : nil
        )
    }

    mutating func anyPerson() -> PersonIdentifier? { people.randomElement(using: &numbers) }
}
