import StakeholderModel

/// What stands behind the digits of an amount: thousands or millions, and the currency.
struct MoneyUnit: Hashable {
    let multiplier: Int64
    let currency: CurrencyCode?

    /// Reads `k€`, `M EUR`, `USD`, `k` or nothing.
    static func parse(_ text: Substring) -> Result<MoneyUnit, ValueProblem> {
        guard let first = text.first else { return .success(MoneyUnit(multiplier: 1, currency: nil)) }
        // A whole currency first: MAD and KES begin like a multiplier.
        if let currency = currency(text) { return .success(MoneyUnit(multiplier: 1, currency: currency)) }
        let rest = text.dropFirst().trimmed
        guard let multiplier = multiplier(first) else { return .failure(.unreadablePart(text)) }
        if rest.isEmpty { return .success(MoneyUnit(multiplier: multiplier, currency: nil)) }
        guard let currency = currency(rest) else { return .failure(.unreadablePart(text)) }
        return .success(MoneyUnit(multiplier: multiplier, currency: currency))
    }

    /// The currency behind a sign, a code or the word for euros.
    static func currency(_ text: Substring) -> CurrencyCode? {
        switch text {
        case "€": return CurrencyCode("EUR")
        case "£": return CurrencyCode("GBP")
        case "$": return CurrencyCode("USD")
        default: break
        }
        let word = text.lowercased()
        if word == "euro" || word == "euros" { return CurrencyCode("EUR") }
        guard let currency = CurrencyCode(String(text)), KnownCodes.currencies.contains(currency.code) else {
            return nil
        }
        return currency
    }

    private static func multiplier(_ letter: Character) -> Int64? {
        switch letter {
        case "k", "K": 1_000
        case "m", "M": 1_000_000
        default: nil
        }
    }
}
