import StakeholderModel

/// A date as typed, cut into numbers, before anybody asks whether there is such a day.
struct DateParts {
    enum Form: Hashable {
        /// `2025-03-12`, `2025/3/12`, `2025-03-12T10:00`, `12 mars 2025`: year, month and day.
        case day
        /// `2025-06`, `06/2025`, `juin 2025`: year and month.
        case month
        /// `12/03/2025`: two numbers of which either can be the month, and the year.
        case yearLast
        /// `12.3.25`: the same with a year of two digits, which could be a day too.
        case shortYear
    }

    let form: Form
    let numbers: [Int]

    /// Longer texts are no date.
    private static let longest = 40

    init?(_ text: Substring) {
        guard text.utf8.count <= DateParts.longest else { return nil }
        if let parts = DateParts(digitsOf: text) {
            self = parts
        } else if let numbers = DateWords.numbers(of: String(text)) {
            self.init(form: numbers.count == 3 ? .day : .month, numbers: numbers)
        } else {
            return nil
        }
    }

    private init(form: Form, numbers: [Int]) {
        self.form = form
        self.numbers = numbers
    }

    private init?(digitsOf text: Substring) {
        let groups = DateParts.withoutTime(text).split(omittingEmptySubsequences: false) {
            "-/.".contains($0)
        }
        let numbers = groups.compactMap(DateParts.number)
        guard (2...3).contains(groups.count), numbers.count == groups.count else { return nil }
        switch groups.map(\.count) {
        case let lengths where lengths[0] == 4 && lengths.dropFirst().allSatisfy { $0 <= 2 }:
            self.init(form: lengths.count == 3 ? .day : .month, numbers: numbers)
        case let lengths where lengths.dropLast().allSatisfy { $0 <= 2 } && lengths.last == 4:
            let isDay = lengths.count == 3
            self.init(form: isDay ? .yearLast : .month, numbers: isDay ? numbers : numbers.reversed())
        case let lengths where lengths.count == 3 && lengths.allSatisfy { $0 <= 2 } && lengths[2] == 2:
            self.init(form: .shortYear, numbers: [numbers[0], numbers[1], 2000 + numbers[2]])
        default: return nil
        }
    }

    private static func number(_ digits: Substring) -> Int? {
        digits.count <= 4 && digits.allSatisfy(TypedNumber.isDigit) ? Int(digits) : nil
    }

    /// The day of `2025-03-12T10:00`, as calendars export it.
    private static func withoutTime(_ text: Substring) -> Substring {
        guard let mark = text.firstIndex(where: { $0 == "T" || $0 == " " }) else { return text }
        let time = text[text.index(after: mark)...]
        let isTime = time.contains(":") && time.allSatisfy { TypedNumber.isDigit($0) || ":.+-Z".contains($0) }
        return isTime ? text[..<mark] : text
    }
}
