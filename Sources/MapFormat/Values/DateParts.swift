import StakeholderModel

/// A date as typed, cut into numbers, before anybody asks whether there is such a day.
struct DateParts {
    enum Form: Hashable {
        /// `2025-03-12`
        case isoDay
        /// `2025-06`
        case isoMonth
        /// `2025/03/12`, `2025-3-2`, `2025-03-12T10:00`: clear, and not the form of the file.
        case yearFirst
        /// `12/03/2025`, `12.3.25`, `03/2025`
        case yearLast
        /// `12 mars 2025`, with its ISO form.
        case words(String)
    }

    let form: Form
    let numbers: [Int]

    /// Longer texts are no date.
    private static let longest = 40

    init?(_ text: Substring) {
        guard text.utf8.count <= DateParts.longest else { return nil }
        if let parts = DateParts(digitsOf: text) {
            self = parts
        } else if let proposal = DateWords.isoForm(of: String(text)) {
            self.init(form: .words(proposal), numbers: [])
        } else {
            return nil
        }
    }

    private init(form: Form, numbers: [Int]) {
        self.form = form
        self.numbers = numbers
    }

    private init?(digitsOf text: Substring) {
        let day = DateParts.withoutTime(text)
        let groups = day.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
        let numbers = groups.compactMap(DateParts.number)
        guard (2...3).contains(groups.count), numbers.count == groups.count else { return nil }
        let lengths = groups.map(\.count)
        if lengths[0] == 4 {
            guard lengths.dropFirst().allSatisfy({ $0 <= 2 }) else { return nil }
            let isISO = day == text && !day.contains(where: { "/.".contains($0) })
            self.init(form: DateParts.yearFirst(lengths, isISO: isISO), numbers: numbers)
        } else if let year = DateParts.year(groups.last), lengths.dropLast().allSatisfy({ $0 <= 2 }) {
            if groups.count == 2, lengths[1] < 4 { return nil }
            self.init(form: .yearLast, numbers: numbers.dropLast() + [year])
        } else {
            return nil
        }
    }

    private static func number(_ digits: Substring) -> Int? {
        digits.count <= 4 && digits.allSatisfy(TypedNumber.isDigit) ? Int(digits) : nil
    }

    private static func yearFirst(_ lengths: [Int], isISO: Bool) -> Form {
        if isISO, lengths == [4, 2, 2] { return .isoDay }
        return isISO && lengths == [4, 2] ? .isoMonth : .yearFirst
    }

    /// A year of two digits is one of this century.
    private static func year(_ digits: Substring?) -> Int? {
        guard let digits, let number = Int(digits) else { return nil }
        switch digits.count {
        case 4: return number
        case 2: return 2000 + number
        default: return nil
        }
    }

    /// The day of `2025-03-12T10:00`, as calendars export it.
    private static func withoutTime(_ text: Substring) -> Substring {
        guard let mark = text.firstIndex(where: { $0 == "T" || $0 == " " }) else { return text }
        let time = text[text.index(after: mark)...]
        let isTime = time.contains(":") && time.allSatisfy { TypedNumber.isDigit($0) || ":.+-Z".contains($0) }
        return isTime ? text[..<mark] : text
    }
}
