import StakeholderModel

/// Dates with the name of a month in them.
enum DateWords {
    /// Year, month and day of `12 mars 2025` and `March 12th, 2025`, year and month of `juin 2025`; `nil` when
    /// something else is in it.
    static func numbers(of text: String) -> [Int]? {
        let words = TextFolding.folded(text).split { " ,./".contains($0) }
        guard (2...5).contains(words.count) else { return nil }
        var year: Int?
        var month: Int?
        var day: Int?
        for word in words where !fillers.contains(word) {
            if let number = monthNumber(word), month == nil {
                month = number
            } else if let number = yearNumber(word), year == nil {
                year = number
            } else if let number = dayNumber(word), day == nil {
                day = number
            } else {
                return nil
            }
        }
        guard let year, let month else { return nil }
        return day.map { [year, month, $0] } ?? [year, month]
    }

    /// The name of a month, `March` and `mars`.
    static func monthName(_ month: Int) -> Wording? {
        CalendarDate(year: 2000, month: month, day: 2)?.wording.map { text in
            text.split(separator: " ").dropFirst().first.map(String.init) ?? ""
        }
    }

    /// `end of June 2025` is the last day of June, as is `June 2025`.
    private static let fillers: Set<Substring> = ["le", "the", "of", "on", "end", "fin"]

    /// Each name of a month, folded, as the model writes dates, so that there is one list.
    private static let monthNames: [(name: String, month: Int)] = (1...12).flatMap { month in
        let names = monthName(month).map { [$0.en, $0.fr] } ?? []
        return names.map { (TextFolding.folded($0), month) }
    }

    /// The month behind a name or its beginning: three letters are enough unless two months share them.
    private static func monthNumber(_ word: Substring) -> Int? {
        guard word.count >= 3 else { return nil }
        let months = Set(monthNames.filter { $0.name.hasPrefix(word) }.map(\.month))
        return months.count == 1 ? months.first : nil
    }

    private static func yearNumber(_ word: Substring) -> Int? {
        word.count == 4 && word.allSatisfy(TypedNumber.isDigit) ? Int(word) : nil
    }

    private static func dayNumber(_ word: Substring) -> Int? {
        let digits = word.prefix { TypedNumber.isDigit($0) }
        let ending = word[digits.endIndex...]
        guard (1...2).contains(digits.count), endings.contains(ending) else { return nil }
        return Int(digits)
    }

    private static let endings: Set<Substring> = ["", "er", "st", "nd", "rd", "th"]
}
