extension Wording {
    /// A whole number with its thousands apart, as each language does: `12,345`, `12 345`.
    public static func number(_ number: some BinaryInteger) -> Wording {
        let digits = Array(String(number.magnitude))
        let sign = number < 0 ? "-" : ""
        func grouped(_ separator: String) -> String {
            digits.enumerated().reduce(into: sign) { text, digit in
                if digit.offset > 0, (digits.count - digit.offset).isMultiple(of: 3) { text += separator }
                text.append(digit.element)
            }
        }
        return Wording(en: grouped(","), fr: grouped("\u{202F}"))
    }
}
