extension Money {
    /// The amount as people write it: `€90,000`-style in English (`90,000 EUR`), `90 000 €` in French.
    ///
    /// - Parameter mapCurrency: what an amount without a currency is in; without one, the bare number is said.
    public func wording(mapCurrency: CurrencyCode?) -> Wording {
        let code = (currency ?? mapCurrency)?.code
        let english = number(group: ",", decimal: ".")
        let french = number(group: "\u{202F}", decimal: ",")
        guard let code else { return Wording(en: english, fr: french) }
        let frenchUnit = code == "EUR" ? "€" : code
        return Wording(en: "\(english) \(code)", fr: "\(french)\u{00A0}\(frenchUnit)")
    }

    private func number(group: String, decimal: String) -> String {
        let magnitude = hundredths.magnitude
        let cents = magnitude % 100
        let whole = grouped(String(magnitude / 100), by: group)
        let sign = hundredths < 0 ? "-" : ""
        guard cents > 0 else { return sign + whole }
        return sign + whole + decimal + (cents < 10 ? "0" : "") + String(cents)
    }

    private func grouped(_ digits: String, by separator: String) -> String {
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result += separator }
            result.append(digit)
        }
        return result
    }
}
