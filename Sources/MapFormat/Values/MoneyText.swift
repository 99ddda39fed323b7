import StakeholderModel

/// Amounts of money as people type them: `90 k€`, `45 000 EUR`, `€90,000.50`, `1,5 M€`, `14k`.
enum MoneyText {
    static func parse(_ text: String) -> Result<Money, ValueProblem> {
        let whole = Substring(text).trimmed
        guard let first = whole.firstIndex(where: TypedNumber.isDigit),
            let last = whole.lastIndex(where: TypedNumber.isDigit)
        else { return .failure(.unreadableAmount(whole)) }
        let before = whole[..<first].trimmed
        let digits = whole[first...last]
        let after = whole[whole.index(after: last)...].trimmed
        if before.contains(where: isMinus) { return .failure(.negativeAmount(whole)) }
        return currency(before: before).flatMap { leading in
            MoneyUnit.parse(after).flatMap { unit in
                amount(digits, leading: leading, unit: unit, place: whole)
            }
        }
    }

    private static func isMinus(_ character: Character) -> Bool {
        character == "-" || character == "\u{2212}" || character == "\u{2013}"
    }

    private static func currency(before text: Substring) -> Result<CurrencyCode?, ValueProblem> {
        guard !text.isEmpty else { return .success(nil) }
        guard let currency = MoneyUnit.currency(text) else { return .failure(.unreadablePart(text)) }
        return .success(currency)
    }

    private static func amount(
        _ digits: Substring,
        leading: CurrencyCode?,
        unit: MoneyUnit,
        place: Substring
    ) -> Result<Money, ValueProblem> {
        if let leading, let trailing = unit.currency, leading != trailing {
            return .failure(.twoCurrencies(leading, trailing, in: place))
        }
        switch TypedNumber.parse(digits) {
        case .failure(let fault): return .failure(.amountNumber(fault, digits: digits))
        case .success(let number):
            if number.hasLoneGroupMark, unit.multiplier > 1 {
                return .failure(.ambiguousAmount(place, digits))
            }
            guard let hundredths = hundredths(of: number, times: unit.multiplier) else {
                return .failure(.hugeAmount(place))
            }
            return .success(Money(hundredths: hundredths, currency: leading ?? unit.currency))
        }
    }

    /// The exact amount, or `nil` when it does not fit.
    private static func hundredths(of number: TypedNumber, times multiplier: Int64) -> Int64? {
        let cents = number.decimals.count == 1 ? number.decimals + "0" : number.decimals
        guard let whole = Int64(number.whole), let rest = Int64("0" + cents) else { return nil }
        let (wholeHundredths, isTooLarge) = whole.multipliedReportingOverflow(by: 100)
        let (sum, isSumTooLarge) = wholeHundredths.addingReportingOverflow(rest)
        let (product, isProductTooLarge) = sum.multipliedReportingOverflow(by: multiplier)
        return isTooLarge || isSumTooLarge || isProductTooLarge ? nil : product
    }
}
