import StakeholderModel

/// Days as people type them: `2025-03-12`, `31/03/2025`, `31 mars 2025`, `March 31, 2025`; and the last day of a
/// month of which no day is known: `2025-06`, `juin 2025`.
///
/// Only what has one reading is read. `03/04/2025` is a day in March for some readers and in April for others: it
/// is refused with the ISO form of both, and so is every year of two digits.
enum DateText {
    static func parse(_ text: String) -> Result<CalendarDate, ValueProblem> {
        let whole = Substring(text).trimmed
        guard let parts = DateParts(whole) else { return .failure(.unreadableDate(whole)) }
        let numbers = parts.numbers
        return switch parts.form {
        case .day: day(year: numbers[0], month: numbers[1], day: numbers[2], in: whole)
        case .month: lastDay(year: numbers[0], month: numbers[1], in: whole)
        case .yearLast: eitherOrder(numbers[0], numbers[1], year: numbers[2], in: whole)
        case .shortYear:
            .failure(.shortYear(whole, readings: readings(numbers[0], numbers[1], year: numbers[2])))
        }
    }

    private static func day(
        year: Int,
        month: Int,
        day: Int,
        in text: Substring
    ) -> Result<CalendarDate, ValueProblem> {
        if let date = CalendarDate(year: year, month: month, day: day) { return .success(date) }
        guard let last = CalendarDate.lastDay(ofMonth: month, year: year) else {
            return .failure(.impossibleMonth(text, year: year, month: month))
        }
        return .failure(.impossibleDay(text, last: last))
    }

    private static func lastDay(
        year: Int,
        month: Int,
        in text: Substring
    ) -> Result<CalendarDate, ValueProblem> {
        guard let date = CalendarDate.lastDay(ofMonth: month, year: year) else {
            return .failure(.impossibleMonth(text, year: year, month: month))
        }
        return .success(date)
    }

    /// Two numbers of which one is the day and the other the month.
    private static func eitherOrder(
        _ first: Int,
        _ second: Int,
        year: Int,
        in text: Substring
    ) -> Result<CalendarDate, ValueProblem> {
        let readings = readings(first, second, year: year)
        if readings.count > 1 { return .failure(.ambiguousDate(text, readings: readings)) }
        if let date = readings.first { return .success(date) }
        // Of two numbers one is the month when only it can be one: `31/04/2025`.
        let months = [second, first].compactMap { CalendarDate.lastDay(ofMonth: $0, year: year) }
        guard months.count == 1, let last = months.first else { return .failure(.unreadableDate(text)) }
        return .failure(.impossibleDay(text, last: last))
    }

    /// Day first, as in Europe, then month first, as in America: those that exist, each once.
    private static func readings(_ first: Int, _ second: Int, year: Int) -> [CalendarDate] {
        let dayFirst = CalendarDate(year: year, month: second, day: first)
        let monthFirst = CalendarDate(year: year, month: first, day: second)
        return (dayFirst == monthFirst ? [dayFirst] : [dayFirst, monthFirst]).compactMap { $0 }
    }
}
