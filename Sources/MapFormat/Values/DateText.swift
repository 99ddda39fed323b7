import StakeholderModel

/// Days as the file writes them: `2025-03-12`, or `2025-06` for the last day of a month.
///
/// Every other form is refused with the ISO form of what it may mean: `03/04/2025` is a day in March for some
/// readers and in April for others.
enum DateText {
    static func parse(_ text: String) -> Result<CalendarDate, ValueProblem> {
        let whole = Substring(text).trimmed
        guard let parts = DateParts(whole) else { return .failure(.unreadableDate(whole)) }
        switch parts.form {
        case .isoDay: return day(parts.numbers, in: whole)
        case .isoMonth: return lastDay(parts.numbers, in: whole)
        case .yearFirst: return .failure(.misspeltDate(whole, readings: readings(parts.numbers)))
        case .yearLast: return .failure(.ambiguousDate(whole, readings: readingsYearLast(parts.numbers)))
        case .words(let proposal): return .failure(.misspeltDate(whole, readings: [proposal]))
        }
    }

    private static func day(_ numbers: [Int], in text: Substring) -> Result<CalendarDate, ValueProblem> {
        guard numbers.count == 3 else { return .failure(.unreadableDate(text)) }
        let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
        if let date { return .success(date) }
        guard let last = CalendarDate.lastDay(ofMonth: numbers[1], year: numbers[0]) else {
            return .failure(.impossibleMonth(text, year: numbers[0], month: numbers[1]))
        }
        return .failure(.impossibleDay(text, last: last))
    }

    private static func lastDay(_ numbers: [Int], in text: Substring) -> Result<CalendarDate, ValueProblem> {
        guard numbers.count == 2 else { return .failure(.unreadableDate(text)) }
        guard let date = CalendarDate.lastDay(ofMonth: numbers[1], year: numbers[0]) else {
            return .failure(.impossibleMonth(text, year: numbers[0], month: numbers[1]))
        }
        return .success(date)
    }

    private static func readings(_ numbers: [Int]) -> [String] {
        if numbers.count == 2 { return month(year: numbers[0], month: numbers[1]).map { [$0] } ?? [] }
        guard numbers.count == 3 else { return [] }
        let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
        return date.map { [$0.description] } ?? []
    }

    /// Day first, as in Europe, then month first, as in America: those that exist, each once.
    private static func readingsYearLast(_ numbers: [Int]) -> [String] {
        if numbers.count == 2 { return month(year: numbers[1], month: numbers[0]).map { [$0] } ?? [] }
        guard numbers.count == 3 else { return [] }
        let dayFirst = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
        let monthFirst = CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
        let dates = dayFirst == monthFirst ? [dayFirst] : [dayFirst, monthFirst]
        return dates.compactMap { $0?.description }
    }

    /// The form `2025-06` of a month that exists.
    static func month(year: Int, month: Int) -> String? {
        CalendarDate.lastDay(ofMonth: month, year: year).map { String($0.description.prefix(7)) }
    }
}
