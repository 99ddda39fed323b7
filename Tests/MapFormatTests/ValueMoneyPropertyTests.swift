import StakeholderModel
import Testing

@testable import MapFormat

/// Every reading of digits and separators, by trying each pair of a decimal and a grouping mark.
private func readings(of text: String) -> Set<Int64> {
    let spaces: Set<Character> = [" ", "\u{A0}", "\u{202F}"]
    var plain = ""
    for character in text {
        let mark: Character = spaces.contains(character) ? " " : character == "’" ? "'" : character
        if mark != " " || plain.last != " " { plain.append(mark) }
    }
    if plain.last == " " { plain.removeLast() }
    var found: Set<Int64> = []
    for decimal in [nil, ".", ","] as [Character?] {
        for group in [nil, ".", ",", " ", "'"] as [Character?] where group == nil || group != decimal {
            if let value = value(plain, decimal: decimal, group: group) { found.insert(value) }
        }
    }
    return found
}

private func value(_ text: String, decimal: Character?, group: Character?) -> Int64? {
    let parts = decimal.map { text.split(separator: $0, omittingEmptySubsequences: false) } ?? [text[...]]
    guard parts.count == (decimal == nil ? 1 : 2), let whole = parts.first else { return nil }
    let cents = parts.count == 2 ? parts[1] : "00"
    guard (1...2).contains(cents.count), isDigits(cents), let digits = ungrouped(whole, group) else {
        return nil
    }
    return Int64(digits + cents + (cents.count == 1 ? "0" : ""))
}

private func ungrouped(_ text: Substring, _ group: Character?) -> String? {
    guard let group else { return isDigits(text) ? String(text) : nil }
    let groups = text.split(separator: group, omittingEmptySubsequences: false)
    guard groups.count > 1, groups.allSatisfy(isDigits), groups.dropFirst().allSatisfy({ $0.count == 3 }),
        groups[0].count <= 3, groups[0].first != "0"
    else { return nil }
    return groups.joined()
}

private func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
}

struct ValueMoneyPropertyTests {
    @Test func `a written amount is read back as the same amount`() {
        let seed: UInt64 = 4
        var generator = ValueTestGenerator(seed: seed)
        let currencies = ["EUR", "USD", "CHF", "MAD", "KES"].map { CurrencyCode($0) } + [nil]
        for _ in 0..<4_000 {
            let largest = Int64(1) << Int64.random(in: 1...62, using: &generator)
            let hundredths = Int64.random(in: 0...largest, using: &generator)
            let currency = currencies.randomElement(using: &generator).flatMap { $0 }
            let expected = Money(hundredths: hundredths, currency: currency)
            let wording = expected.wording(mapCurrency: nil)
            #expect(readValue(MoneyText.parse(wording.en)) == expected, "seed \(seed): \(wording.en)")
            #expect(readValue(MoneyText.parse(wording.fr)) == expected, "seed \(seed): \(wording.fr)")
            let shown = wording.text(in: .french)
            #expect(readValue(MoneyText.parse(shown)) == expected, "seed \(seed): \(shown)")
        }
    }

    @Test func `digits and separators have the one reading that trying all of them finds`() {
        let seed: UInt64 = 31
        var generator = ValueTestGenerator(seed: seed)
        var read = 0
        for _ in 0..<20_000 {
            let text = randomNumber(using: &generator)
            let expected = readings(of: text)
            #expect(expected.count <= 1, "seed \(seed): \(text) has several readings")
            let money = readValue(MoneyText.parse(text))
            #expect(money?.hundredths == expected.first, "seed \(seed): \(text.debugDescription)")
            if money != nil { read += 1 }
        }
        // Neither side may agree by refusing everything.
        #expect(read > 4_000 && read < 16_000, "\(read) were read")
    }

    /// Groups of mostly three digits between mostly equal marks, so that many are numbers and many nearly so.
    private func randomNumber(using generator: inout ValueTestGenerator) -> String {
        let marks = [".", ",", " ", "\u{A0}", "\u{202F}", "'", "’"]
        let usual = marks.randomElement(using: &generator) ?? ""
        var text = digits(Int.random(in: 1...4, using: &generator), using: &generator)
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
            let isUsual = Int.random(in: 0...3, using: &generator) > 0
            text += isUsual ? usual : marks.randomElement(using: &generator) ?? ""
            let isThree = Int.random(in: 0...3, using: &generator) > 0
            text += digits(isThree ? 3 : Int.random(in: 0...4, using: &generator), using: &generator)
        }
        return text + (Bool.random(using: &generator) ? "" : ",5")
    }

    private func digits(_ count: Int, using generator: inout ValueTestGenerator) -> String {
        (0..<count).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
    }
}
