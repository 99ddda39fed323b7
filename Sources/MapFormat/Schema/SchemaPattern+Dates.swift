/// Dates with one reading, as the reader takes them.
extension SchemaPattern {
    /// A day or a month, in numbers or in words.
    static let date: String = {
        let day = "(?:\(yearFirst)|\(yearLast))\(time)"
        return "(?:\(day)|\(monthLast)|\(words))"
    }()

    private static let mark = "[-/.]"
    private static let monthNumber = "(?:0?[1-9]|1[0-2])"
    /// A day that cannot be a month.
    private static let lateDay = "(?:1[3-9]|2[0-9]|3[01])"
    private static let year = "[0-9]{4}"

    /// `2025-03-12`, `2025/6`
    private static let yearFirst = "\(year)\(mark)\(monthNumber)(?:\(mark)(?:0?[1-9]|[12][0-9]|3[01]))?"

    /// `31/03/2025`, `03/31/2025`, `03/03/2025`: nobody can take the day for the month, or it makes no difference.
    private static let yearLast: String = {
        let same = (1...12).map { number in
            let digits = number < 10 ? "0?\(number)" : "\(number)"
            return digits + mark + digits
        }
        let orders = ["\(lateDay)\(mark)\(monthNumber)", "\(monthNumber)\(mark)\(lateDay)"] + same
        return "(?:\(orders.joined(separator: "|")))\(mark)\(year)"
    }()

    /// `06/2025`
    private static let monthLast = "\(monthNumber)\(mark)\(year)"

    /// What calendars write behind a day.
    private static let time = "(?:[T ][0-9:.+Z-]*)?"

    /// A year and a word of three letters: which words are months is for the reader to say.
    private static let words =
        "(?=[^@?]*[0-9]{4})(?=[^@?]*(?:[A-Za-z]|[^\\x00-\\x7F]){3})[^@?]*[A-Za-z0-9.,/]"
}
