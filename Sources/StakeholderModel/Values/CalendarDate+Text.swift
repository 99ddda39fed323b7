extension CalendarDate: CustomStringConvertible {
    /// The ISO 8601 form, `2025-03-12`.
    public var description: String {
        "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// The date as people write it in running text: `12 March 2025`, `12 mars 2025`.
    public var wording: Wording {
        let english = [
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ]
        let french = [
            "janvier", "février", "mars", "avril", "mai", "juin",
            "juillet", "août", "septembre", "octobre", "novembre", "décembre",
        ]
        let frenchDay = day == 1 ? "1er" : "\(day)"
        return Wording(
            en: "\(day) \(english[month - 1]) \(year)",
            fr: "\(frenchDay) \(french[month - 1]) \(year)"
        )
    }

    private func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
