/// A length of time as people say it: two weeks, three months.
public struct CalendarDuration: Sendable, Hashable {
    /// The unit in which a duration was written.
    public enum Unit: String, Sendable, Hashable, CaseIterable {
        case days
        case weeks
        case months
        case years
    }

    /// How many units; never negative, at most 100,000.
    public let count: Int
    /// The unit.
    public let unit: Unit

    /// A duration, or `nil` when the count is negative or above 100,000.
    public init?(_ count: Int, _ unit: Unit) {
        guard (0...100_000).contains(count) else { return nil }
        self.count = count
        self.unit = unit
    }

    /// The length in calendar days: a week is 7, a month is counted as 30 and a year as 365.
    public var calendarDays: Int {
        switch unit {
        case .days: count
        case .weeks: count * 7
        case .months: count * 30
        case .years: count * 365
        }
    }
}
