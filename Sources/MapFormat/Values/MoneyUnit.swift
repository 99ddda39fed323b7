import StakeholderModel

/// What stands behind the digits of an amount: thousands or millions, and the currency.
struct MoneyUnit: Hashable {
    let multiplier: Int64
    let currency: CurrencyCode?

    /// Reads `k€`, `M EUR`, `USD`, `k`, `millions d'euros` or nothing.
    static func parse(_ text: Substring) -> Result<MoneyUnit, ValueProblem> {
        guard !text.isEmpty else { return .success(MoneyUnit(multiplier: 1, currency: nil)) }
        // A whole currency first: MAD and KES begin like a multiplier.
        if let currency = currency(text) { return .success(MoneyUnit(multiplier: 1, currency: currency)) }
        guard let (multiplier, rest) = multiplier(at: text) else { return .failure(.unreadablePart(text)) }
        if rest.isEmpty { return .success(MoneyUnit(multiplier: multiplier, currency: nil)) }
        guard let currency = currency(rest) else { return .failure(.unreadablePart(text)) }
        return .success(MoneyUnit(multiplier: multiplier, currency: currency))
    }

    /// The currency behind a sign, a code or a name.
    static func currency(_ text: Substring) -> CurrencyCode? {
        guard text.utf8.count <= longestCurrency else { return nil }
        if let code = KnownCodes.currencyNames[TextFolding.folded(String(text))] { return CurrencyCode(code) }
        guard let currency = CurrencyCode(String(text)), KnownCodes.currencies.contains(currency.code) else {
            return nil
        }
        return currency
    }

    private static let longestCurrency = 40

    /// The multiplier at the start, and what follows it: a word of its own, else the one letter `k` or `M`.
    private static func multiplier(at text: Substring) -> (Int64, Substring)? {
        let word = text.prefix { $0.isLetter }
        if let multiplier = words[TextFolding.folded(String(word.prefix(longestWord)))] {
            return (multiplier, withoutConnector(text[word.endIndex...].trimmed))
        }
        let rest = text.dropFirst().trimmed
        switch text.first {
        case "k", "K": return (1_000, rest)
        case "m", "M": return (1_000_000, rest)
        default: return nil
        }
    }

    /// More than the longest word, so that nothing else is taken for one.
    private static let longestWord = 12

    /// The English `billion` is not among them: in French it is a thousand times more.
    private static let words: [String: Int64] = [
        "thousand": 1_000, "mille": 1_000, "million": 1_000_000, "millions": 1_000_000,
        "md": 1_000_000_000, "mds": 1_000_000_000, "bn": 1_000_000_000, "milliard": 1_000_000_000,
        "milliards": 1_000_000_000,
    ]

    /// The currency in `millions d'euros`.
    private static func withoutConnector(_ text: Substring) -> Substring {
        for connector in ["d'", "d’", "de ", "of "] where text.hasPrefix(connector) {
            return text.dropFirst(connector.count).trimmed
        }
        return text
    }
}
