import StakeholderModel

/// A unit in which people count time.
enum DurationUnit: Hashable {
    /// So many of a unit of the calendar: a quarter is three months.
    case calendar(Int, CalendarDuration.Unit)
    /// Working days, so many to a week.
    case working(aWeek: Int)

    /// Reads a unit in either language, in full or short.
    init?(_ word: Substring) {
        let name = word.last == "." ? word.dropLast() : word
        switch TextFolding.folded(String(name.prefix(DurationUnit.longest))) {
        case "d", "day", "days", "j", "jour", "jours": self = .calendar(1, .days)
        case "w", "wk", "wks", "week", "weeks", "sem", "semaine", "semaines": self = .calendar(1, .weeks)
        case "mo", "month", "months", "mois": self = .calendar(1, .months)
        case "quarter", "quarters", "trimestre", "trimestres": self = .calendar(3, .months)
        case "semestre", "semestres": self = .calendar(6, .months)
        case "y", "yr", "yrs", "year", "years", "an", "ans", "annee", "annees": self = .calendar(1, .years)
        case "working day", "working days", "business day", "business days", "jour ouvre", "jours ouvres":
            self = .working(aWeek: 5)
        case "jour ouvrable", "jours ouvrables": self = .working(aWeek: 6)
        default: return nil
        }
    }

    /// More than the longest unit, so that nothing else is taken for one.
    private static let longest = 16

    /// So many of the unit; `nil` above what a duration holds.
    ///
    /// Working days become the calendar days that they take on average, rounded up: whole weeks stay whole.
    func duration(_ count: Int) -> CalendarDuration? {
        guard count <= 100_000 else { return nil }
        switch self {
        case .calendar(let units, let unit): return CalendarDuration(count * units, unit)
        case .working(let days):
            if count.isMultiple(of: days) { return CalendarDuration(count / days, .weeks) }
            return CalendarDuration((count * 7 + days - 1) / days, .days)
        }
    }
}
